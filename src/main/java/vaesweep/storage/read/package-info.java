/**
 * What is read from a sweep's database: its newest edition and the trials of it, in a handful of
 * queries whatever their number, and all as of one moment. What grows with trials times epochs is
 * handed over trial by trial.
 */
package vaesweep.storage.read;
