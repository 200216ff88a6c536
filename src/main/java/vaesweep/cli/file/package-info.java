/** What is told while the files that a sweep needs are fetched. */
package vaesweep.cli.file;
