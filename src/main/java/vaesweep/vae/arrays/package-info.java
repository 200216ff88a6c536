/**
 * Arrays of floats and what is done to them fast: matrix products off the heap, and plain loops
 * over small blocks on the heap, which HotSpot vectorises. Knows nothing of networks.
 */
package vaesweep.vae.arrays;
