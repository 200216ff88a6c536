/** The page in a real browser. */
package vaesweep.report.browser;
