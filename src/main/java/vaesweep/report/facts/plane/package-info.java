/**
 * The rate–distortion plane: its axes, the curves that theory and database draw in it, and the
 * limits of what can be reached.
 */
package vaesweep.report.facts.plane;
