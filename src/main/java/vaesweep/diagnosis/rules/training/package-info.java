/** Causes that lie in how the networks were trained, and how often. */
package vaesweep.diagnosis.rules.training;
