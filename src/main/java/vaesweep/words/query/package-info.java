/** Answers to questions as a table for people, or as CSV or JSON for programs. */
package vaesweep.words.query;
