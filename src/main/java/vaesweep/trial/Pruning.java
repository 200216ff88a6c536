package vaesweep.trial;

/**
 * The comparison that ended a trial before its last epoch.
 *
 * @param epoch the rung: epochs after which trials were compared
 * @param metric {@code elbo}, or {@code objective} with its sign changed: the larger the better
 * @param value in nats per example, the mean over the configuration's repeats; not a number where
 *     one of them failed
 * @param threshold the least value that went on
 * @param place among the configurations compared, the best first, counted from 1
 * @param compared how many configurations met
 * @param kept how many of them went on
 * @param within what they are alike in, as canonical JSON
 */
public record Pruning(
    int epoch,
    String metric,
    double value,
    double threshold,
    int place,
    int compared,
    int kept,
    String within) {}
