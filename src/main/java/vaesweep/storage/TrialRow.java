package vaesweep.storage;

import java.time.Instant;
import java.util.Optional;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.TrialState;

/**
 * One trial as the database has it.
 *
 * @param configuration canonical JSON, parameter names sorted
 * @param beta the KL weight as written in the loss; as the other two not a number under objective
 *     capacity, which has none
 * @param betaEff the weight of the summed KL against the summed reconstruction term
 * @param betaNorm betaEff times latent size divided by features
 * @param seconds of training up to the last measured epoch; empty until complete, pruned or failed
 * @param last the last measured epoch; empty before the first
 */
public record TrialRow(
    int number,
    String key,
    String configuration,
    int repeat,
    long seed,
    TrialState state,
    double beta,
    double betaEff,
    double betaNorm,
    int attempts,
    Optional<Instant> started,
    Optional<Instant> ended,
    Optional<Double> seconds,
    Optional<Failure> failure,
    Optional<Machine> machine,
    Optional<CurvePoint> last) {}
