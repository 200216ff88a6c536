package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Subject;

/**
 * Complete trials that are alike in all but their weight, its reduction and their seeds.
 *
 * @param steps the trials of each weight, by ascending weight
 */
record WeightSeries(List<List<Subject>> steps) {
  /** Returns the series among complete trials. */
  static List<WeightSeries> among(Collection<Subject> complete) {
    return Likeness.TRAINING.groups(complete).stream().map(WeightSeries::of).toList();
  }

  private static WeightSeries of(List<Subject> alike) {
    List<List<Subject>> steps = new ArrayList<>();
    List<Subject> ascending =
        alike.stream().sorted(Comparator.comparingDouble(Subject::betaEff)).toList();
    for (Subject trial : ascending) {
      if (steps.isEmpty() || !trial.hasWeightOf(steps.get(steps.size() - 1).get(0))) {
        steps.add(new ArrayList<>());
      }
      steps.get(steps.size() - 1).add(trial);
    }
    return new WeightSeries(steps);
  }

  /** Returns the place of the largest weight of which all trials use all their units. */
  Optional<Integer> lastLive() {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (isLive(steps.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  static boolean isLive(List<Subject> step) {
    return step.stream().allMatch(trial -> trial.live() && trial.competes());
  }

  double weight(int place) {
    return steps.get(place).get(0).betaEff();
  }
}
