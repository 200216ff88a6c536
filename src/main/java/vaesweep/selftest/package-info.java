/**
 * Holds the product against what is known exactly: linear networks, trained by the product's own
 * engine on real data, must reach the closed form of {@code vaesweep.theory} under every reduction.
 * Says number by number what was found, what is exact and whether it holds; prints nothing itself.
 */
package vaesweep.selftest;
