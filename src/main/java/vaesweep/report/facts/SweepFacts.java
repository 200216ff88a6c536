package vaesweep.report.facts;

import static java.util.Comparator.reverseOrder;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.storage.Results;
import vaesweep.trial.Finding;
import vaesweep.trial.LatentUnit;

/**
 * Everything that the page shows of a sweep.
 *
 * @param unitKl each unit's part of the rate by trial number, in nats per example, largest first
 * @param information what the rate is made of, by trial number
 */
public record SweepFacts(
    Progress progress,
    Varied varied,
    List<TrialFacts> trials,
    RateDistortion plane,
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
    Set<Integer> frontier = frontier(plane);
    return new SweepFacts(
        Progress.of(subjects),
        varied,
        subjects.stream()
            .map(
                trial ->
                    TrialFacts.of(
                        trial, varied.swept(), frontier.contains(trial.number()), plane.limits()))
            .toList(),
        plane,
        BetaScale.of(subjects, trial -> trial.row().beta()),
        BetaScale.of(subjects, trial -> trial.row().betaEff()),
        unitKl(results.units()),
        Information.of(results.measurements()),
        Curves.of(results.curves()),
        Album.of(complete(subjects), first(plane), results::pictures),
        Pruned.of(subjects, results.prunings(), varied),
        findings);
  }

  public TrialFacts trial(int number) {
    return trials.stream().filter(trial -> trial.number() == number).findFirst().orElseThrow();
  }

  private static Set<Integer> frontier(RateDistortion plane) {
    Set<Integer> numbers = new HashSet<>();
    plane.frontiers().forEach(frontier -> numbers.addAll(frontier.trials()));
    return numbers;
  }

  /** The best trials, then the rest of the frontiers. */
  private static Set<Integer> first(RateDistortion plane) {
    Set<Integer> numbers = new LinkedHashSet<>();
    plane.frontiers().forEach(frontier -> numbers.add(frontier.best()));
    plane.frontiers().forEach(frontier -> numbers.addAll(frontier.trials()));
    return numbers;
  }

  private static List<Integer> complete(List<Subject> trials) {
    return trials.stream().filter(Subject::isComplete).map(Subject::number).toList();
  }

  private static Map<Integer, List<Double>> unitKl(Map<Integer, List<LatentUnit>> units) {
    Map<Integer, List<Double>> sorted = new LinkedHashMap<>();
    units.forEach(
        (trial, its) ->
            sorted.put(
                trial,
                its.stream()
                    .map(LatentUnit::kl)
                    .sorted(reverseOrder())
                    .map(Curve::rounded)
                    .toList()));
    return sorted;
  }
}
