/**
 * One self-contained HTML page about a sweep, written from what storage has: first facts (records,
 * in {@code report.facts}), then words and tables ({@code report.words}), then drawing (templates
 * and scripts). Never trains and never reads data files; safe to call while the sweep runs.
 */
package vaesweep.report;
