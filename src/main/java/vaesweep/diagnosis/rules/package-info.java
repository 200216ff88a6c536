/**
 * The list of causes. A rule sees the evidence of the whole sweep and says at most one finding; a
 * new one is a file in the package of its kind and a line in {@link
 * vaesweep.diagnosis.rules.Rules}.
 */
package vaesweep.diagnosis.rules;
