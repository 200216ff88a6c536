/**
 * The posterior of a batch and what the loss asks of it: the KL term in each of its forms, its
 * value and all its derivatives. Arrays in, numbers out; knows nothing of layers.
 */
package vaesweep.vae.latent;
