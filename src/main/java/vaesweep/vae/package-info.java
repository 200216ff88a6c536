/**
 * The engine: encoder, decoder, losses, gradients and optimiser over float arrays, with matrix
 * products in the OpenBLAS that ND4J ships. Arrays in, numbers out; it knows no data set, no file
 * and no other training. {@code vae.dl4j} turns its parameters into DL4J networks.
 */
package vaesweep.vae;
