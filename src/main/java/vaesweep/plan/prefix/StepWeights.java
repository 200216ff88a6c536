package vaesweep.plan.prefix;

/**
 * What of the latent term's weight acts on one step. Two are equal where the steps are, bit for
 * bit.
 *
 * @param klWeight the bits of the KL weight as written in the loss
 * @param capacity the bits of the rate aimed at, in nats
 * @param divisor of the summed KL; 0 where it is multiplied by 0 anyway
 */
record StepWeights(long klWeight, long capacity, int divisor) {}
