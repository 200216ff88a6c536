/**
 * Numbers and pictures of a trained network and its latent space, each with its source. Takes the
 * arrays that the engine returns, and returns the nouns that are stored.
 */
package vaesweep.measure;
