/**
 * Trains a sweep rung by rung: trials are put down where others are waited for, and the worse of
 * them are pruned. What is decided follows from stored numbers alone, so that a sweep that was
 * interrupted decides the same again.
 */
package vaesweep.runner.pruning;
