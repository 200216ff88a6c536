package vaesweep.diagnosis.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.CurvePoint;
import vaesweep.trial.measured.SplitNumbers;

/**
 * Trials of one seed whose last numbers agree bit for bit: one training several times, which is the
 * evidence of one.
 *
 * @param trials at least one, in their own order
 */
public record Copies(List<Subject> trials) {
  public Copies {
    trials = List.copyOf(trials);
  }

  /** All that two different trainings do not have in common to the last bit. */
  private record Numbers(
      long seed, int epoch, SplitNumbers validation, SplitNumbers train, int activeUnits) {
    private static Numbers of(Subject trial) {
      CurvePoint last = trial.last();
      return new Numbers(
          trial.row().seed(), last.epoch(), last.validation(), last.train(), last.activeUnits());
    }
  }

  /** Returns the complete trials among some, each with its copies, in the order of the first. */
  public static List<Copies> among(Collection<Subject> trials) {
    return trials.stream()
        .filter(Subject::isComplete)
        .collect(Collectors.groupingBy(Numbers::of, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(Copies::measured)
        .toList();
  }

  /** What was not measured agrees bit for bit and says nothing. */
  private static Stream<Copies> measured(List<Subject> same) {
    return Double.isFinite(same.get(0).last().validation().elbo())
        ? Stream.of(new Copies(same))
        : same.stream().map(each -> new Copies(List.of(each)));
  }

  /** The trial that stands for all. */
  public Subject first() {
    return trials.get(0);
  }

  /** Returns the parameters that differ among them, but for those that write the weight. */
  public List<Parameter<?>> differing() {
    return Parameters.ALL.stream()
        .filter(each -> !Likeness.isWeight(each))
        .filter(
            each ->
                trials.stream()
                        .map(trial -> trial.configuration().values().get(each.name()))
                        .map(Objects::toString)
                        .distinct()
                        .count()
                    > 1)
        .collect(Collectors.toList());
  }
}
