/**
 * A sweep is run, or gone on with: what waits is found, put into order and trained, while other
 * processes may ask it to end.
 */
package vaesweep.sweep.run;
