/**
 * What people are told on a console, as lines and tables, and programs as JSON and CSV: values of
 * {@link vaesweep.sweep} become words here. Nothing is decided, and nothing but an answer's own
 * stream is written to.
 */
package vaesweep.words;
