package vaesweep.report.facts;

import static java.util.Comparator.reverseOrder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Varied;
import vaesweep.storage.Results;
import vaesweep.trial.Finding;
import vaesweep.trial.LatentUnit;

/**
 * Everything that the page shows of a sweep.
 *
 * @param drawn which trials are shown in full; unitKl, information, curves and album are theirs
 * @param trials all of them
 * @param cloud the others' places in the plane
 * @param unitKl each unit's part of the rate by trial number, in nats per example, largest first
 * @param information what the rate is made of, by trial number
 */
public record SweepFacts(
    Progress progress,
    Varied varied,
    Drawn drawn,
    List<TrialFacts> trials,
    RateDistortion plane,
    Cloud cloud,
    BetaScale beta,
    BetaScale betaEff,
    Map<Integer, List<Double>> unitKl,
    Map<Integer, Information> information,
    Curves curves,
    Album album,
    Pruned pruned,
    List<Finding> findings) {

  /** Returns what there is now, diagnosed afresh. */
  public static SweepFacts of(Results results) {
    return of(results, Diagnosis.of(results));
  }

  /**
   * Returns what there is now.
   *
   * @param findings what was found in it
   */
  public static SweepFacts of(Results results, List<Finding> findings) {
    List<Subject> subjects = results.trials().stream().map(Subject::of).toList();
    Varied varied = Varied.of(subjects);
    RateDistortion plane =
        RateDistortion.of(subjects, results.reference(), results.data().features());
    Drawn drawn = Drawn.of(subjects, plane, findings);
    List<Integer> measured =
        numbers(subjects, trial -> drawn.has(trial.number()) && trial.row().last().isPresent());
    List<Integer> complete =
        numbers(subjects, trial -> drawn.has(trial.number()) && trial.isComplete());
    return new SweepFacts(
        Progress.of(subjects),
        varied,
        drawn,
        facts(subjects, varied, plane),
        plane,
        Cloud.of(subjects, drawn),
        BetaScale.of(subjects, trial -> trial.row().beta()),
        BetaScale.of(subjects, trial -> trial.row().betaEff()),
        unitKl(measured, results::units),
        Information.of(complete, results::measurements),
        Curves.of(measured, results::curve),
        Album.of(complete, first(plane, drawn), results::pictures)
            .ofAll(numbers(subjects, Subject::isComplete).size()),
        Pruned.of(subjects, results.prunings(), varied),
        findings);
  }

  private static List<TrialFacts> facts(
      List<Subject> subjects, Varied varied, RateDistortion plane) {
    Set<Integer> frontier = frontier(plane);
    Map<String, Limits> limits = new HashMap<>();
    plane.limits().forEach(each -> limits.putIfAbsent(each.likelihood(), each));
    return subjects.stream()
        .map(t -> TrialFacts.of(t, varied.swept(), frontier.contains(t.number()), limits))
        .toList();
  }

  /** The trials that are shown in full, in the order of the plan. */
  public List<TrialFacts> shown() {
    return trials.stream().filter(trial -> drawn.has(trial.number())).toList();
  }

  public TrialFacts trial(int number) {
    return trials.stream().filter(trial -> trial.number() == number).findFirst().orElseThrow();
  }

  private static Set<Integer> frontier(RateDistortion plane) {
    Set<Integer> numbers = new HashSet<>();
    plane.frontiers().forEach(frontier -> numbers.addAll(frontier.trials()));
    return numbers;
  }

  /** The best trials, then the rest of the frontiers, as far as they are drawn. */
  private static Set<Integer> first(RateDistortion plane, Drawn drawn) {
    Set<Integer> numbers = new LinkedHashSet<>();
    plane.frontiers().forEach(frontier -> numbers.add(frontier.best()));
    plane.frontiers().forEach(frontier -> numbers.addAll(frontier.trials()));
    numbers.retainAll(drawn.trials());
    return numbers;
  }

  private static List<Integer> numbers(List<Subject> trials, Predicate<Subject> condition) {
    return trials.stream().filter(condition).map(Subject::number).toList();
  }

  private static Map<Integer, List<Double>> unitKl(
      List<Integer> trials, IntFunction<List<LatentUnit>> units) {
    Map<Integer, List<Double>> sorted = new LinkedHashMap<>();
    for (int trial : trials) {
      List<Double> its =
          units.apply(trial).stream()
              .map(LatentUnit::kl)
              .sorted(reverseOrder())
              .map(Curve::rounded)
              .toList();
      if (!its.isEmpty()) {
        sorted.put(trial, its);
      }
    }
    return sorted;
  }
}
