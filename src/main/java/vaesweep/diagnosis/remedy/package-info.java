/** Remedies that are a training: sweep files that train some of a sweep's trials another way. */
package vaesweep.diagnosis.remedy;
