package vaesweep.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Repeats;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.storage.FrontierRow;
import vaesweep.storage.TrialRow;

/** The frontier of made-up trials: as the database finds it, but that any gain counts. */
final class ExampleFrontier {
  private ExampleFrontier() {}

  static List<FrontierRow> of(List<TrialRow> rows) {
    Map<String, List<Repeats>> likelihoods =
        Repeats.among(rows.stream().map(Subject::of).toList()).stream()
            .filter(Repeats::competes)
            .collect(
                Collectors.groupingBy(
                    repeats -> repeats.first().likelihood(), TreeMap::new, Collectors.toList()));
    List<FrontierRow> frontier = new ArrayList<>();
    likelihoods.values().forEach(all -> frontier.addAll(ofLikelihood(all)));
    return frontier;
  }

  private static List<FrontierRow> ofLikelihood(List<Repeats> all) {
    List<Repeats> overall = unbeaten(all);
    return all.stream()
        .collect(Collectors.groupingBy(repeats -> repeats.first().configuration().latentSize()))
        .values()
        .stream()
        .flatMap(size -> unbeaten(size).stream())
        .sorted(Comparator.comparingDouble(ExampleFrontier::rate))
        .map(repeats -> row(repeats, overall.contains(repeats)))
        .toList();
  }

  private static FrontierRow row(Repeats repeats, boolean overall) {
    List<Integer> numbers = repeats.trials().stream().map(Subject::number).sorted().toList();
    Subject first = repeats.first();
    return new FrontierRow(
        numbers.get(0), numbers, first.likelihood(), first.configuration().latentSize(), overall);
  }

  private static List<Repeats> unbeaten(List<Repeats> all) {
    List<Repeats> sorted =
        all.stream()
            .sorted(
                Comparator.comparingDouble(ExampleFrontier::rate)
                    .thenComparingDouble(ExampleFrontier::distortion))
            .toList();
    List<Repeats> unbeaten = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (Repeats repeats : sorted) {
      if (distortion(repeats) < least) {
        least = distortion(repeats);
        unbeaten.add(repeats);
      }
    }
    return unbeaten;
  }

  private static double rate(Repeats repeats) {
    return repeats.mean(trial -> trial.last().validation().rate()).mean();
  }

  private static double distortion(Repeats repeats) {
    return repeats.mean(trial -> trial.last().validation().distortion()).mean();
  }
}
