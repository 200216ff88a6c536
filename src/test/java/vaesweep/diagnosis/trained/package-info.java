/** Findings of small real trainings. */
package vaesweep.diagnosis.trained;
