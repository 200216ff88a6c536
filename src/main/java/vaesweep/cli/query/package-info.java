/**
 * Questions to a sweep's database, answered as a table for people, or as CSV or JSON for programs.
 */
package vaesweep.cli.query;
