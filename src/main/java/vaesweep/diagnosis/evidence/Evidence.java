package vaesweep.diagnosis.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Results;
import vaesweep.trial.DataFacts;

/**
 * All that a rule may look at: one reading of the database.
 *
 * @param data what was trained on
 * @param trials the edition's, in the order of the plan
 * @param curves by trial number, epochs in order
 */
public record Evidence(
    DataFacts data, List<Subject> trials, Map<Integer, List<CurvePoint>> curves) {
  public Evidence {
    trials = List.copyOf(trials);
    curves = Map.copyOf(curves);
  }

  public static Evidence of(Results results) {
    return new Evidence(
        results.data(), results.trials().stream().map(Subject::of).toList(), results.curves());
  }

  /** The complete trials for which {@code condition} holds. */
  public List<Subject> complete(Predicate<Subject> condition) {
    return complete().filter(condition).toList();
  }

  public Stream<Subject> complete() {
    return trials.stream().filter(Subject::isComplete);
  }

  /** The trials' numbers, ascending. */
  public static List<Integer> numbers(List<Subject> trials) {
    return trials.stream().map(Subject::number).sorted().toList();
  }
}
