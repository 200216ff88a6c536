/** When training ends before its last epoch: limits, a signal, and the reason afterwards. */
package vaesweep.trial.stop;
