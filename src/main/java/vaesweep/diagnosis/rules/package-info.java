/**
 * One file a cause. A rule sees the evidence of the whole sweep and says at most one finding; a new
 * one is a file here and a line in {@link vaesweep.diagnosis.rules.Rules}.
 */
package vaesweep.diagnosis.rules;
