/** What the page shows of single trials, and of how many there are of a kind. */
package vaesweep.report.facts.trial;
