/** Causes that lie in what the encoder's two heads cannot say. */
package vaesweep.diagnosis.rules.heads;
