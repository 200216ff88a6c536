package vaesweep.report.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Parameters;
import vaesweep.trial.SplitNumbers;

/**
 * The trials of one likelihood that no other beats in both distortion and rate.
 *
 * @param likelihood distortions of different likelihoods do not compare
 * @param trials their numbers, by rising rate
 * @param best the one with the highest ELBO, which always lies on the frontier
 */
public record Frontier(String likelihood, List<Integer> trials, int best) {
  /** Returns the frontier of every likelihood that has a comparable trial. */
  public static List<Frontier> of(List<Subject> trials) {
    return trials.stream()
        .filter(Subject::competes)
        .filter(Frontier::finite)
        .collect(
            Collectors.groupingBy(
                trial -> trial.configuration().text(Parameters.LIKELIHOOD),
                TreeMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> of(group.getKey(), group.getValue()))
        .toList();
  }

  private static Frontier of(String likelihood, List<Subject> trials) {
    Comparator<Subject> byRate = Comparator.comparingDouble(trial -> numbers(trial).rate());
    Comparator<Subject> byDistortion =
        Comparator.comparingDouble(trial -> numbers(trial).distortion());
    List<Integer> frontier = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (Subject trial : trials.stream().sorted(byRate.thenComparing(byDistortion)).toList()) {
      if (numbers(trial).distortion() < least) {
        least = numbers(trial).distortion();
        frontier.add(trial.number());
      }
    }
    Comparator<Subject> byElbo = Comparator.comparingDouble(trial -> numbers(trial).elbo());
    int best = trials.stream().max(byElbo).orElseThrow().number();
    return new Frontier(likelihood, List.copyOf(frontier), best);
  }

  private static boolean finite(Subject trial) {
    return Double.isFinite(numbers(trial).elbo());
  }

  private static SplitNumbers numbers(Subject trial) {
    return trial.last().validation();
  }
}
