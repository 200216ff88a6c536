/**
 * The sweep itself, run or gone on with, and the retry of what failed: progress while it runs, what
 * other processes ask of it, and what became of it.
 */
package vaesweep.cli.run;
