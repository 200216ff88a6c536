package vaesweep.diagnosis.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.spec.Parameters;

/** The trials of a sweep by what they were to learn: one problem under one KL weight. */
public final class Twins {
  /** Digits of a weight that two ways of computing it cannot cross. */
  private static final MathContext ALIKE = new MathContext(9);

  private record Task(Map<String, Object> problem, String weight) {
    private static Task of(Subject trial) {
      String weight =
          trial.isWeighted()
              ? BigDecimal.valueOf(trial.betaEff()).round(ALIKE).stripTrailingZeros().toString()
              : trial.configuration().text(Parameters.REDUCTION); // a gamma acts by it
      return new Task(Likeness.PROBLEM.key(trial), weight);
    }
  }

  private final Map<Task, List<Subject>> tasks;

  private Twins(Map<Task, List<Subject>> tasks) {
    this.tasks = tasks;
  }

  /** Returns those of the sweep's trials that can be compared and have not exploded. */
  public static Twins of(Evidence evidence) {
    return new Twins(
        evidence.independent().stream()
            .filter(trial -> trial.comparable() && !trial.exploded())
            .collect(Collectors.groupingBy(Task::of)));
  }

  /** Whether another training of the same problem under the same weight is so. */
  public boolean anyOf(Subject trial, Predicate<Subject> condition) {
    return others(trial).stream().anyMatch(condition);
  }

  /**
   * Returns the training of the same problem under the same weight that is so and was trained most
   * alike, of several the one that serves its objective best.
   */
  public Optional<Subject> nearest(Subject trial, Predicate<Subject> condition) {
    return others(trial).stream()
        .filter(condition)
        .min(
            Comparator.comparingInt((Subject other) -> Likeness.differing(trial, other).size())
                .thenComparingDouble(other -> other.last().validation().distortion()));
  }

  /** Returns those of {@code some} that are other trainings of the same problem and weight. */
  public Stream<Subject> among(List<Subject> some, Subject trial) {
    Task task = Task.of(trial);
    return some.stream()
        .filter(other -> other.number() != trial.number() && Task.of(other).equals(task));
  }

  private List<Subject> others(Subject trial) {
    return tasks.getOrDefault(Task.of(trial), List.of()).stream()
        .filter(other -> other.number() != trial.number())
        .toList();
  }
}
