/**
 * The threads of the product: the one that writes, those that do one task beside the trials or
 * repeat one. Knows no trial.
 */
package vaesweep.runner.thread;
