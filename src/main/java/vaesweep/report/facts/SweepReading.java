package vaesweep.report.facts;

import static java.util.Comparator.reverseOrder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Varied;
import vaesweep.report.facts.plane.BetaScale;
import vaesweep.report.facts.plane.Frontier;
import vaesweep.report.facts.plane.RateDistortion;
import vaesweep.report.facts.plane.TheoreticalLimits;
import vaesweep.report.facts.trial.Album;
import vaesweep.report.facts.trial.Curve;
import vaesweep.report.facts.trial.Curves;
import vaesweep.report.facts.trial.Information;
import vaesweep.report.facts.trial.Pruned;
import vaesweep.report.facts.trial.TrialCounts;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.report.facts.trial.VerdictCounts;
import vaesweep.spec.Parameters;
import vaesweep.storage.Results;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;

/** Reads from a database what its page shows. */
final class SweepReading {
  private final Results results;
  private final List<Subject> trials;
  private final Varied varied;
  private final Comparison comparison;
  private final RateDistortion plane;

  SweepReading(Results results) {
    this.results = results;
    trials = results.trials().stream().map(Subject::of).toList();
    varied = Varied.of(trials);
    comparison = Comparison.of(trials, varied.swept());
    int features = results.data().features();
    plane =
        RateDistortion.of(
            trials,
            Frontier.of(results.frontier(), trials),
            TheoreticalLimits.of(trials, results.reference(), features, results::measurements),
            results.reference());
  }

  SweepFacts facts(List<Finding> findings) {
    Drawn drawn = Drawn.of(trials, plane, comparison.bestTrials(), findings);
    List<Integer> measured =
        numbers(trial -> drawn.has(trial.number()) && trial.row().last().isPresent());
    List<Integer> complete = numbers(trial -> drawn.has(trial.number()) && trial.isComplete());
    Map<Integer, List<Measurement>> measurements = new LinkedHashMap<>();
    complete.forEach(trial -> measurements.put(trial, results.measurements(trial)));
    return new SweepFacts(
        TrialCounts.of(trials.stream().map(Subject::row).toList()),
        VerdictCounts.of(trials),
        UntriedValues.of(trials, varied),
        varied,
        drawn,
        trialFacts(measurements),
        comparison,
        plane,
        Cloud.of(trials, drawn),
        BetaScale.of(trials, trial -> trial.row().beta()),
        BetaScale.of(trials, trial -> trial.row().betaEff()),
        unitKl(measured),
        Information.of(complete, measurements::get),
        Curves.of(measured, results::curve),
        Album.of(complete, first(drawn), results::pictures)
            .ofAll(numbers(Subject::isComplete).size()),
        Pruned.of(trials, results.prunings(), varied),
        findings,
        results.recommendations());
  }

  private List<TrialFacts> trialFacts(Map<Integer, List<Measurement>> measurements) {
    Set<Integer> frontier = Frontier.trials(plane.frontiers());
    Map<String, TheoreticalLimits> limits = new HashMap<>();
    plane.limits().forEach(each -> limits.putIfAbsent(each.likelihood(), each));
    return trials.stream()
        .map(
            trial ->
                TrialFacts.of(
                    trial,
                    varied.swept(),
                    frontier.contains(trial.number()),
                    new TrialFacts.Shares(
                        explained(trial, limits),
                        deadHidden(measurements.getOrDefault(trial.number(), List.of())))))
        .toList();
  }

  private static OptionalDouble explained(Subject trial, Map<String, TheoreticalLimits> limits) {
    TheoreticalLimits its = limits.get(trial.configuration().text(Parameters.LIKELIHOOD));
    return its == null
        ? OptionalDouble.empty()
        : its.explained(TrialFacts.last(trial, point -> point.validation().distortion()));
  }

  private static OptionalDouble deadHidden(List<Measurement> measurements) {
    return measurements.stream()
        .filter(each -> each.name().equals("dead_hidden_share"))
        .mapToDouble(Measurement::value)
        .findFirst();
  }

  /** The best trials, then the rest of the frontiers, as far as they are drawn. */
  private Set<Integer> first(Drawn drawn) {
    Set<Integer> numbers = new LinkedHashSet<>(comparison.bestTrials());
    plane.frontiers().forEach(frontier -> numbers.addAll(frontier.trials()));
    numbers.retainAll(drawn.trials());
    return numbers;
  }

  private List<Integer> numbers(Predicate<Subject> condition) {
    return trials.stream().filter(condition).map(Subject::number).toList();
  }

  private Map<Integer, List<Double>> unitKl(List<Integer> measured) {
    Map<Integer, List<Double>> sorted = new LinkedHashMap<>();
    for (int trial : measured) {
      List<Double> its =
          results.units(trial).stream()
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
