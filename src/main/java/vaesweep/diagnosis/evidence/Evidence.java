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
import vaesweep.storage.Edition;
import vaesweep.storage.Results;
import vaesweep.trial.DataFacts;
import vaesweep.trial.DataReference;

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
   * Returns D0, the distortion of the best decoder that ignores z, in nats on the validation rows;
   * empty where it is not known.
   */
  public OptionalDouble baseline(Subject trial) {
    return reference.baseline(trial.likelihood()).stream()
        .mapToDouble(DataReference.Baseline::distortion)
        .findFirst();
  }

  /** Returns what the theory says of a trial; empty where it covers the trial not. */
  public Optional<Forecast> forecast(Subject trial) {
    Configuration configuration = Configuration.parse(trial.row().configuration());
    return Forecast.of(configuration, data.features(), reference);
  }

  /** The trials' numbers, ascending. */
  public static List<Integer> numbers(List<Subject> trials) {
    return trials.stream().map(Subject::number).distinct().sorted().toList();
  }
}
