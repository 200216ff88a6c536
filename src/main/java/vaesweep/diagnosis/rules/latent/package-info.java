/** What is easily misread of the codes that were learnt. */
package vaesweep.diagnosis.rules.latent;
