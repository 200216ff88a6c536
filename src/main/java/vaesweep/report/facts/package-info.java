/** What the page's charts show, as plain records: nothing here knows HTML, colours or pixels. */
package vaesweep.report.facts;
