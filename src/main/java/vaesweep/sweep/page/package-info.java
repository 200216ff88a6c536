/** What is written once numbers are there: conclusions into the database, the page beside it. */
package vaesweep.sweep.page;
