/**
 * What can be said of a sweep before any training: what of its data must be computed once, and what
 * the theory then predicts for each configuration. Pure: the rows come in as an argument, and where
 * results are kept is the caller's matter.
 */
package vaesweep.preflight;
