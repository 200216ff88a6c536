package vaesweep.storage;

import java.time.Instant;
import java.util.Optional;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Judgement;

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
 * @param takeover epochs that it has from another trial
 * @param judgement what its numbers say of it; empty unless it is complete
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
    Optional<CurvePoint> last,
    Optional<Takeover> takeover,
    Optional<Judgement> judgement) {
  /** Returns the same with so many epochs from another trial. */
  public TrialRow taking(int epochs) {
    return new TrialRow(
        number,
        key,
        configuration,
        repeat,
        seed,
        state,
        beta,
        betaEff,
        betaNorm,
        attempts,
        started,
        ended,
        seconds,
        failure,
        machine,
        last,
        epochs == 0 ? Optional.empty() : Optional.of(new Takeover(epochs, 0)),
        judgement);
  }

  /** How many epochs it has from another trial. */
  public int takenOver() {
    return takeover.map(Takeover::epochs).orElse(0);
  }

  /** Returns what of a training's seconds were its own. */
  public double own(double trainingSeconds) {
    return Math.max(0, trainingSeconds - takeover.map(Takeover::seconds).orElse(0.0));
  }
}
