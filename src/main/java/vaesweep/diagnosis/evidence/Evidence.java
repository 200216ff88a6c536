package vaesweep.diagnosis.evidence;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.spec.Parameters;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Edition;
import vaesweep.storage.Results;
import vaesweep.trial.DataFacts;
import vaesweep.trial.LatentUnit;
import vaesweep.trial.Measurement;

/**
 * All that a rule may look at: one reading of the database.
 *
 * @param edition the sweep file as it was run
 * @param data what was trained on
 * @param trials the edition's, in the order of the plan
 */
public record Evidence(Edition edition, DataFacts data, List<Subject> trials) {
  public Evidence {
    trials = List.copyOf(trials);
  }

  public static Evidence of(Results results) {
    Map<Integer, List<CurvePoint>> curves = results.curves();
    Map<Integer, List<LatentUnit>> units = results.units();
    Map<Integer, List<Measurement>> measured = results.measurements();
    return new Evidence(
        results.edition(),
        results.data(),
        results.trials().stream()
            .map(
                row ->
                    Subject.of(row)
                        .with(
                            curves.getOrDefault(row.number(), List.of()),
                            units.getOrDefault(row.number(), List.of()),
                            byName(measured.getOrDefault(row.number(), List.of()))))
            .toList());
  }

  private static Map<String, Double> byName(List<Measurement> measured) {
    return measured.stream().collect(Collectors.toMap(Measurement::name, Measurement::value));
  }

  /** The complete trials for which {@code condition} holds. */
  public List<Subject> complete(Predicate<Subject> condition) {
    return complete().filter(condition).toList();
  }

  public Stream<Subject> complete() {
    return trials.stream().filter(Subject::isComplete);
  }

  /**
   * Returns the distortion of a decoder that ignores z, in nats: the greatest of the collapsed
   * trials of the same likelihood on the validation rows; empty where none collapsed.
   */
  public OptionalDouble baseline(Subject trial) {
    return complete()
        .filter(Subject::collapsed)
        .filter(
            other ->
                other
                    .configuration()
                    .text(Parameters.LIKELIHOOD)
                    .equals(trial.configuration().text(Parameters.LIKELIHOOD)))
        .mapToDouble(other -> other.last().validation().distortion())
        .max();
  }

  /** The trials' numbers, ascending. */
  public static List<Integer> numbers(List<Subject> trials) {
    return trials.stream().map(Subject::number).distinct().sorted().toList();
  }
}
