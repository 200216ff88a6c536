/**
 * What a rule of diagnosis is, and what it looks at: the trials of a sweep with their
 * configurations read.
 */
package vaesweep.diagnosis.evidence;
