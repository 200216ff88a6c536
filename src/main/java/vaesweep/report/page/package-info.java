/** The page's HTML, compiled from the templates in {@code src/main/jte}. */
package vaesweep.report.page;
