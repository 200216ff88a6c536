/**
 * The files of a sweep: the sweep file with its data and plan, and the results beside one another.
 * What cannot be used is refused here, with all that is wrong.
 */
package vaesweep.sweep.file;
