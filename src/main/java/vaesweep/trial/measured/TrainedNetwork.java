package vaesweep.trial.measured;

/**
 * A trained network's parameters.
 *
 * @param parameters every layer's weights, shape [in, out] row by row, then its biases; layers in
 *     the order encoder hidden, heads (means, then log-variances), decoder hidden, output
 */
public record TrainedNetwork(float[] parameters) {}
