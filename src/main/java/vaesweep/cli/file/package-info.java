/**
 * The files that a user names or finds: the sweep file with its data and plan, and the results
 * beside one another. A file that cannot be read is refused here, with all that is wrong.
 */
package vaesweep.cli.file;
