package vaesweep.diagnosis.rules.weight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.preflight.Forecast;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;

/**
 * What a trial's objective asks of its rate.
 *
 * @param gamma as written in the loss, a nat
 * @param acting what gamma acts as where the reconstruction term is a sum: a mean over features
 *     makes it larger
 * @param capacity in nats
 * @param rate reached on training rows, where the objective holds, in nats
 */
public record CapacityTerm(double gamma, double acting, double capacity, double rate) {
  /** Nats by which a rate may be off whatever the capacity, which may be 0. */
  private static final double NATS = 0.1;

  private static final double SHARE = 0.1;

  private static final double LARGEST_GAMMA = 1_000_000;

  /**
   * How many times what a nat can save a gamma is that holds the rate: a little more, for three
   * times as much was seen to fill the capacity with nothing.
   */
  private static final double OUTWEIGHING = 1.2;

  /** Empty under another objective, and of trials that cannot be compared. */
  public static Optional<CapacityTerm> of(Evidence evidence, Subject trial) {
    if (!trial.kind(Parameters.OBJECTIVE).equals("capacity")
        || !trial.comparable()
        || trial.exploded()) {
      return Optional.empty();
    }
    double gamma = trial.field(Parameters.OBJECTIVE, "gamma").orElseThrow();
    Configuration configuration = Configuration.parse(trial.row().configuration());
    return Optional.of(
        new CapacityTerm(
            gamma,
            configuration.gammaEff(evidence.data().features()).orElseThrow(),
            trial.field(Parameters.OBJECTIVE, "capacity").orElseThrow(),
            trial.last().train().rate()));
  }

  /** How far the rate is off, in nats. */
  double distance() {
    return Math.abs(rate - capacity);
  }

  /** Whether the rate is further off than training can be blamed for. */
  public boolean isMissed() {
    return distance() > NATS + SHARE * capacity;
  }

  /**
   * Whether gamma outweighs what a nat of rate can save anywhere, so that it is not to blame; false
   * where the theory does not know.
   */
  boolean isStrong(Evidence evidence, Subject trial) {
    OptionalDouble most = mostSaved(evidence, trial);
    return most.isPresent() && acting > most.getAsDouble();
  }

  /**
   * Returns a gamma, as written, that outweighs what a nat of rate can save; ten times what it was
   * where the theory does not know.
   */
  double strong(Evidence evidence, Subject trial) {
    OptionalDouble most = mostSaved(evidence, trial);
    double strong =
        most.isPresent() ? OUTWEIGHING * most.getAsDouble() * gamma / acting : 10 * gamma;
    return Math.min(LARGEST_GAMMA, strong);
  }

  /** Nats of distortion that the first nat of rate saves, which saves the most, by theory. */
  static OptionalDouble mostSaved(Evidence evidence, Subject trial) {
    Configuration configuration = Configuration.parse(trial.row().configuration());
    return Forecast.largestBeta(configuration.get(Parameters.LIKELIHOOD), evidence.reference());
  }

  /** Returns {@code gamma 10, which under reduction mean acts as 640}. */
  String gammaInWords(Subject trial) {
    return "gamma "
        + Digits.of(gamma)
        + (acting == gamma
            ? ""
            : String.format(
                ", which under reduction %s acts as %s",
                trial.configuration().text(Parameters.REDUCTION), Digits.of(acting)));
  }

  /** Changes a number of the objective. */
  static void set(Map<String, Object> parameters, String field, double value) {
    put(parameters, field, JsonWriter.number(value));
  }

  /** Changes how the capacity grows. */
  static void anneal(Map<String, Object> parameters, Map<String, Object> annealing) {
    put(parameters, "annealing", annealing);
  }

  private static void put(Map<String, Object> parameters, String field, Object value) {
    if (parameters.get(Parameters.OBJECTIVE.name()) instanceof Map<?, ?> written) {
      Map<Object, Object> changed = new LinkedHashMap<>(written);
      changed.put(field, value);
      parameters.put(Parameters.OBJECTIVE.name(), changed);
    }
  }
}
