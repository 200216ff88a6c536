/**
 * Values as people read them: tables, amounts with their nouns, durations. Machines get theirs
 * whole from {@link vaesweep.cli.query}.
 */
package vaesweep.cli.text;
