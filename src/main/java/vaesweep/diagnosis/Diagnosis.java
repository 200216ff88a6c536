package vaesweep.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.rules.Rules;
import vaesweep.storage.Results;
import vaesweep.trial.judged.Finding;

/** What a sweep's numbers say about the sweep. */
public final class Diagnosis {
  private Diagnosis() {}

  /** Returns the findings, the gravest first. */
  public static List<Finding> of(Results results) {
    return of(Evidence.of(results));
  }

  /**
   * The same.
   *
   * @param evidence one reading of the results
   */
  public static List<Finding> of(Evidence evidence) {
    return Rules.ALL.stream()
        .map(rule -> rule.find(evidence))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }
}
