/** Causes seen in latent units that carry nothing. */
package vaesweep.diagnosis.rules.collapse;
