/**
 * Values as people read them: tables, amounts with their nouns, durations. Machines get theirs
 * whole from {@link vaesweep.words.query}.
 */
package vaesweep.words.text;
