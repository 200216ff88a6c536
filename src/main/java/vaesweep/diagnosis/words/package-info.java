/**
 * How numbers, trials and lists of them are written in sentences, the same in findings, page and
 * console.
 */
package vaesweep.diagnosis.words;
