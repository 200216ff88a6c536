package vaesweep.diagnosis.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.preflight.Forecast;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Edition;
import vaesweep.storage.Results;
import vaesweep.trial.DataFacts;
import vaesweep.trial.DataReference;
import vaesweep.trial.LatentUnit;
import vaesweep.trial.Measurement;

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
    Map<Integer, List<CurvePoint>> curves = results.curves();
    Map<Integer, List<LatentUnit>> units = results.units();
    Map<Integer, List<Measurement>> measured = results.measurements();
    List<Subject> trials =
        results.trials().stream()
            .map(
                row ->
                    Subject.of(row)
                        .with(
                            curves.getOrDefault(row.number(), List.of()),
                            units.getOrDefault(row.number(), List.of()),
                            byName(measured.getOrDefault(row.number(), List.of()))))
            .toList();
    Naming naming = Naming.of(trials);
    return new Evidence(
        results.edition(),
        results.data(),
        results.reference(),
        trials.stream().map(trial -> trial.named(naming)).toList());
  }

  private static Map<String, Measurement> byName(List<Measurement> measured) {
    return measured.stream().collect(Collectors.toMap(Measurement::name, each -> each));
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
    Object likelihood = trial.configuration().values().get(Parameters.LIKELIHOOD.name());
    String spelled =
        likelihood instanceof Map<?, ?> ? JsonWriter.compact(likelihood) : likelihood.toString();
    return reference.baseline(spelled).stream()
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
