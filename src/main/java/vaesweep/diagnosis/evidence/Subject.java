package vaesweep.diagnosis.evidence;

import java.util.OptionalDouble;
import java.util.StringJoiner;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.Annealing;
import vaesweep.spec.Parameter;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.TrialRow;
import vaesweep.trial.TrialState;

/** A trial with its configuration read. */
public record Subject(TrialRow row, StoredConfiguration configuration) {
  /** Nats below which a rate carries nothing. */
  public static final double NO_RATE = 0.1;

  public static Subject of(TrialRow row) {
    return new Subject(row, StoredConfiguration.of(row.configuration()));
  }

  public int number() {
    return row.number();
  }

  public boolean isComplete() {
    return row.state() == TrialState.COMPLETE && row.last().isPresent();
  }

  /** The last epoch's numbers; only of trials that have been measured. */
  public CurvePoint last() {
    return row.last().orElseThrow();
  }

  /** Whether there is a KL weight: objective capacity has none. */
  public boolean isWeighted() {
    return Double.isFinite(row.betaEff());
  }

  /** Whether the decoder ignores z: next to no rate, or no active unit. */
  public boolean collapsed() {
    return isComplete() && (last().validation().rate() < NO_RATE || last().activeUnits() == 0);
  }

  /**
   * Returns the share of the KL weight, or of the capacity, at the last measured step; empty where
   * the weight is 0.
   */
  public OptionalDouble share() {
    if (configuration.capacityAnnealing().isPresent()) {
      int epochs = configuration.epochs();
      double end = epochs - 1e-6; // the last step, whatever the number of steps
      return OptionalDouble.of(configuration.capacityAnnealing().get().share(end, epochs));
    }
    return row.last().isEmpty() || row.beta() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(last().klWeight() / row.beta());
  }

  /** Whether it may be compared with others: complete, and at full weight at its last step. */
  public boolean comparable() {
    return isComplete() && share().orElse(1) >= Annealing.FULL;
  }

  /** Returns a name for a sentence, such as {@code trial 7 (beta=64, latent_size=10, …)}. */
  public String label() {
    StringJoiner parts = new StringJoiner(", ", "trial " + number() + " (", ")");
    if (configuration.has(Parameters.BETA_NORM)) {
      parts.add("beta_norm=" + Digits.of(row.betaNorm()));
    } else if (!configuration.has(Parameters.BETA)) {
      add(parts, Parameters.OBJECTIVE);
    } else {
      parts.add("beta=" + Digits.of(row.beta()));
    }
    add(parts, Parameters.LATENT_SIZE);
    add(parts, Parameters.REDUCTION);
    return parts.toString();
  }

  private void add(StringJoiner parts, Parameter<?> parameter) {
    if (configuration.has(parameter)) {
      parts.add(parameter.name() + "=" + configuration.text(parameter));
    }
  }
}
