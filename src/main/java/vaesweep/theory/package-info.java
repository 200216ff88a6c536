/**
 * What can be known without training: the exact optimum of linear networks, the largest KL weight
 * at which a unit can live, and the best decoder that ignores the latent units. Arrays in, numbers
 * out; everything in nats per example and, unless said otherwise, with all constants.
 */
package vaesweep.theory;
