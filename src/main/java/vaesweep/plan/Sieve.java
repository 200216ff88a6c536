package vaesweep.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vaesweep.spec.Configuration;
import vaesweep.spec.expression.NoAnswer;
import vaesweep.spec.file.Constraint;
import vaesweep.spec.json.Problems;

/** The constraints of a sweep: lets pass what satisfies them all and counts what they drop. */
final class Sieve {
  private final List<Constraint> constraints;
  private final int features;
  private final Map<Constraint, Integer> dropped = new LinkedHashMap<>();
  private final Problems problems = new Problems();

  /**
   * @param features the data's number of features N
   */
  Sieve(List<Constraint> constraints, int features) {
    this.constraints = List.copyOf(constraints);
    this.features = features;
  }

  /** Whether the configuration satisfies all; counts it where not. */
  boolean passes(Configuration configuration) {
    Optional<Constraint> broken =
        constraints.stream().filter(each -> !holds(each, configuration)).findFirst();
    broken.ifPresent(constraint -> dropped.merge(constraint, 1, Integer::sum));
    return broken.isEmpty();
  }

  private boolean holds(Constraint constraint, Configuration configuration) {
    try {
      return constraint.holds(configuration, features);
    } catch (NoAnswer e) {
      if (problems.isEmpty()) {
        String where =
            constraint.values(configuration, features).entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(", "));
        problems.add(
            constraint.place(), "cannot be decided where " + where + ": " + e.getMessage());
      }
      return false;
    }
  }

  /** Reports that no draw of many in a row passed. */
  void nothingDrawn(int attempts) {
    String message = "none of %d draws in a row satisfied it; widen the ranges, or this constraint";
    dropped.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(most -> problems.add(most.getKey().place(), message.formatted(attempts)));
  }

  /** Returns what passes of a choice; reports where nothing does. */
  Choice sift(Choice choice) {
    List<Configuration> passing = choice.configurations().stream().filter(this::passes).toList();
    if (passing.isEmpty() && problems.isEmpty()) {
      String message = "nothing is left to train: this dropped %d of %d configurations";
      int all = choice.configurations().size();
      dropped.forEach(
          (constraint, count) -> problems.add(constraint.place(), message.formatted(count, all)));
    }
    return new Choice(passing, choice.merged(), choice.undrawn());
  }

  /** Returns what was dropped by which constraint, in the order of the file. */
  List<Dropped> dropped() {
    return constraints.stream()
        .filter(dropped::containsKey)
        .map(each -> new Dropped(each.text(), dropped.get(each)))
        .toList();
  }

  /** Returns what the constraints make impossible. */
  Problems problems() {
    return problems;
  }
}
