/**
 * The reconstruction terms: for every likelihood its loss and derivative in training, and the
 * distortion it stands for. Arrays in, numbers out; knows nothing of layers.
 */
package vaesweep.vae.reconstruction;
