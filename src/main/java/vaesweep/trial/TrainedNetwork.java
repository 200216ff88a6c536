package vaesweep.trial;

/**
 * A trained network's parameters.
 *
 * @param parameters every layer's weights, shape [in, out] row by row, then its biases; layers in
 *     the order encoder hidden, heads (means, then log-variances), decoder hidden, output
 */
@SuppressWarnings(
    "ArrayRecordComponent") // identity is never asked for; megabytes on their way to a blob
public record TrainedNetwork(float[] parameters) {}
