package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Repeats;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Varied;
import vaesweep.recommendation.Scope.Data;
import vaesweep.recommendation.Scope.Explained;
import vaesweep.spec.Parameters;
import vaesweep.storage.FrontierRow;

/** Divides a sweep into what may be compared. */
final class Scopes {
  private final Evidence evidence;
  private final Set<Integer> overall;
  private final Set<Integer> ofTheirSize;
  private final List<String> swept;

  private Scopes(Evidence evidence, Set<Integer> overall, Set<Integer> ofTheirSize) {
    this.evidence = evidence;
    this.overall = overall;
    this.ofTheirSize = ofTheirSize;
    swept = Varied.of(evidence.trials()).swept();
  }

  /**
   * Returns a scope for each likelihood and objective with a KL weight, in the order of the plan.
   *
   * @param frontier the configurations on it
   */
  static List<Scope> of(Evidence evidence, List<FrontierRow> frontier) {
    List<FrontierRow> overall = frontier.stream().filter(FrontierRow::overall).toList();
    return new Scopes(evidence, numbers(overall), numbers(frontier)).all();
  }

  private static Set<Integer> numbers(List<FrontierRow> rows) {
    Set<Integer> numbers = new HashSet<>();
    rows.forEach(row -> numbers.addAll(row.trials()));
    return numbers;
  }

  private List<Scope> all() {
    List<Scope> scopes = new ArrayList<>();
    for (List<Subject> ofLikelihood : divided(evidence.trials(), Subject::likelihood)) {
      List<Candidate> competing =
          Repeats.among(ofLikelihood).stream()
              .filter(Repeats::competes)
              .map(Candidate::of)
              .toList();
      Explained explained = explained(ofLikelihood.get(0), among(competing, overall));
      List<Subject> weighted = ofLikelihood.stream().filter(Subject::isWeighted).toList();
      for (List<Subject> trials : divided(weighted, Scopes::objective)) {
        scopes.add(scope(trials, competing, explained));
      }
    }
    return scopes;
  }

  private static Collection<List<Subject>> divided(
      List<Subject> trials, Function<Subject, String> by) {
    return trials.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static String objective(Subject trial) {
    return trial.configuration().text(Parameters.OBJECTIVE);
  }

  private Scope scope(List<Subject> trials, List<Candidate> competing, Explained explained) {
    String objective = objective(trials.get(0));
    List<Candidate> candidates =
        competing.stream().filter(each -> objective(each.first()).equals(objective)).toList();
    return new Scope(
        name(trials.get(0)),
        trials,
        candidates,
        among(candidates, overall),
        among(candidates, ofTheirSize).stream()
            .collect(
                Collectors.groupingBy(Candidate::latentSize, TreeMap::new, Collectors.toList())),
        explained,
        new Data(
            evidence.data().features(),
            evidence.data().validationRows(),
            evidence.edition().seed()));
  }

  private String name(Subject trial) {
    StringJoiner name = new StringJoiner(", ");
    if (swept.contains(Parameters.LIKELIHOOD.name())) {
      name.add(trial.configuration().text(Parameters.LIKELIHOOD));
    }
    if (swept.contains(Parameters.OBJECTIVE.name())) {
      name.add("objective " + objective(trial));
    }
    return name.toString();
  }

  private static List<Candidate> among(List<Candidate> candidates, Set<Integer> numbers) {
    return candidates.stream()
        .filter(candidate -> numbers.contains(candidate.first().number()))
        .sorted(Comparator.comparingDouble(candidate -> candidate.point().rate()))
        .toList();
  }

  private Explained explained(Subject trial, List<Candidate> frontier) {
    OptionalDouble least =
        frontier.stream().mapToDouble(candidate -> candidate.point().distortion()).min();
    OptionalDouble baseline = evidence.baseline(trial);
    if (baseline.isEmpty()) {
      return new Explained(baseline, "D0, of the best decoder that ignores z, is not known", least);
    }
    return evidence.baselineIsMeant(trial) && frontier.stream().allMatch(this::isMeant)
        ? new Explained(baseline, "", least)
        : new Explained(OptionalDouble.empty(), "D0 is decided by constant features", least);
  }

  private boolean isMeant(Candidate candidate) {
    return candidate.trials().values().stream().allMatch(evidence::baselineIsMeant);
  }
}
