/**
 * Whether the trials of a sweep agree with one another: alike trials differ in their objective by
 * one number, so each must be best at its own, and distortion and rate must move one way.
 */
package vaesweep.diagnosis.consistency;
