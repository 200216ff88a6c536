/**
 * Trained networks and what they are applied to: parameters leave as named arrays, images and
 * latent vectors come in checked and scaled as in training.
 */
package vaesweep.exchange.network;
