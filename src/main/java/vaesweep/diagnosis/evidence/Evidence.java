package vaesweep.diagnosis.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vaesweep.preflight.Forecast;
import vaesweep.spec.Configuration;
import vaesweep.spec.loss.Likelihood;
import vaesweep.storage.Edition;
import vaesweep.storage.Results;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Judgement;

/**
 * All that a rule may look at: one reading of the database.
 *
 * @param edition the sweep file as it was run
 * @param data what was trained on
 * @param reference what is known of the data without training
 * @param trials the edition's, in the order of the plan
 */
public record Evidence(
    Edition edition, DataFacts data, DataReference reference, List<Subject> trials) {
  /** Relative distance of a rate from the exact one within which it is that one. */
  private static final double NEAR_OPTIMUM = 0.1;

  public Evidence {
    trials = List.copyOf(trials);
  }

  public static Evidence of(Results results) {
    Map<Integer, Subject> subjects = new LinkedHashMap<>();
    results.trials().forEach(row -> subjects.put(row.number(), Subject.of(row)));
    results.eachCurve((trial, points) -> change(subjects, trial, s -> s.withCurve(points)));
    results.eachUnits((trial, units) -> change(subjects, trial, s -> s.withUnits(units)));
    Map<List<String>, List<String>> names = new HashMap<>();
    results.eachMeasurements(
        (trial, measured) ->
            change(subjects, trial, s -> s.with(FinalNumbers.of(measured, names))));
    Naming naming = Naming.of(subjects.values());
    subjects.replaceAll((trial, subject) -> subject.named(naming));
    return new Evidence(
        results.edition(), results.data(), results.reference(), List.copyOf(subjects.values()));
  }

  private static void change(
      Map<Integer, Subject> subjects, int trial, UnaryOperator<Subject> change) {
    subjects.computeIfPresent(trial, (number, subject) -> change.apply(subject));
  }

  /** The complete trials for which {@code condition} holds. */
  public List<Subject> complete(Predicate<Subject> condition) {
    return complete().filter(condition).toList();
  }

  public Stream<Subject> complete() {
    return trials.stream().filter(Subject::isComplete);
  }

  /**
   * Returns the complete trials, of those that agree bit for bit the first alone: a copy of a
   * training is no second witness.
   */
  public List<Subject> independent() {
    return Copies.among(trials).stream().map(Copies::first).toList();
  }

  /**
   * Returns D0, the distortion of the best decoder that ignores z, in nats on the validation rows;
   * empty where it is not known.
   */
  public OptionalDouble baseline(Subject trial) {
    return reference.baseline(trial.likelihood()).stream()
        .mapToDouble(DataReference.Baseline::distortion)
        .findFirst();
  }

  /**
   * Whether D0 is known and compares with a distortion: an unbounded continuous Bernoulli's and
   * that of widths at their floor are decided by constant features.
   */
  public boolean baselineIsMeant(Subject trial) {
    return baseline(trial).isPresent()
        && !trial.likelihood().equals(Likelihood.CONTINUOUS_BERNOULLI.spelling())
        && !trial.isFloored();
  }

  /** Returns what the theory says of a trial; empty where it covers the trial not. */
  public Optional<Forecast> forecast(Subject trial) {
    Configuration configuration = Configuration.parse(trial.row().configuration());
    return Forecast.of(configuration, data.features(), reference);
  }

  /** Whether the theory says of a trial that its optimum itself is collapsed. */
  public boolean collapseIsOptimal(Subject trial) {
    return forecast(trial).filter(Forecast::totalCollapse).isPresent();
  }

  /** Whether the theory says of a trial that something lives in its optimum. */
  public boolean lifeIsOptimal(Subject trial) {
    return forecast(trial).filter(forecast -> !forecast.totalCollapse()).isPresent();
  }

  /** Whether a trial is a linear network that has the rate of its exact optimum. */
  public boolean isExactOptimum(Subject trial) {
    double rate = trial.last().train().rate();
    return forecast(trial)
        .filter(Forecast::exact)
        .filter(
            optimum ->
                Math.abs(rate - optimum.rate())
                    <= NEAR_OPTIMUM * optimum.rate() + Judgement.NO_RATE)
        .isPresent();
  }

  /** The trials' numbers, ascending. */
  public static List<Integer> numbers(List<Subject> trials) {
    return trials.stream().map(Subject::number).distinct().sorted().toList();
  }
}
