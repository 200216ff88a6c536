/** What losses mean, told without training anything. */
package vaesweep.words.explain;
