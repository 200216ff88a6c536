/** The parts of the page that are read: sentences, tables, and how the sweep was made. */
package vaesweep.report.words;
