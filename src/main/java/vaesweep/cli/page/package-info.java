/** The page, written anew from a database, and the sweep files of its remedies. */
package vaesweep.cli.page;
