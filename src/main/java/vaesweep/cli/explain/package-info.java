/** What a written loss means, told without training anything. */
package vaesweep.cli.explain;
