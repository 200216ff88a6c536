package vaesweep.plan.pruning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was decided at a rung.
 *
 * @param rung epochs
 * @param lost who goes on no more, in the order of the plan
 * @param threshold the least value that went on
 * @param kept how many went on; more than one of eta where values are equal
 * @param compared how many met
 */
public record RungDecision(int rung, List<Loser> lost, double threshold, int kept, int compared) {
  /**
   * Who did not reach the threshold.
   *
   * @param value the mean over its repeats; not a number where one of them failed
   * @param place among those compared, the best first, counted from 1
   */
  public record Loser(PrunableConfiguration candidate, double value, int place) {}

  public RungDecision {
    lost = List.copyOf(lost);
  }

  /**
   * Compares: the best one of eta go on, at least one of all, and whoever equals the last of them.
   *
   * @param values of each, the larger the better; not a number is worse than any
   */
  static RungDecision of(
      int rung, List<PrunableConfiguration> candidates, List<Double> values, int eta) {
    List<Double> ranked =
        values.stream().map(RungDecision::rank).sorted(Comparator.reverseOrder()).toList();
    double threshold =
        ranked.isEmpty()
            ? Double.NEGATIVE_INFINITY
            : ranked.get(Math.max(1, ranked.size() / eta) - 1);
    Map<Double, Integer> places = new HashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      places.putIfAbsent(ranked.get(i), i + 1);
    }
    List<Loser> lost = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      double rank = rank(values.get(i));
      if (rank < threshold) {
        lost.add(new Loser(candidates.get(i), values.get(i), places.get(rank)));
      }
    }
    return new RungDecision(
        rung, lost, threshold, candidates.size() - lost.size(), candidates.size());
  }

  private static double rank(double value) {
    return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value + 0.0; // -0.0 equals 0.0
  }
}
