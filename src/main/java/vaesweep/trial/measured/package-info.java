/** What is measured of a training: after an epoch, at a rung and at its end. */
package vaesweep.trial.measured;
