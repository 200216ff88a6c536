/** Causes that lie in the decoder's distribution. */
package vaesweep.diagnosis.rules.decoder;
