/**
 * What trials in their number say: the verdict on one, what went wrong in a sweep, and which weight
 * to take.
 */
package vaesweep.trial.judged;
