/**
 * A sweep's run as a person sees it, and the retry of what failed: signals, progress, and what
 * became of it.
 */
package vaesweep.cli.run;
