package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import vaesweep.recommendation.Candidate.Point;

/**
 * How an answer moves with the seeds: whole repeats are drawn with replacement, the same for all
 * configurations, since those of one repeat are paired (Efron's bootstrap).
 *
 * @param repeats that all configurations have
 * @param seed of the draws
 */
record Resampling(List<Integer> repeats, long seed) {
  static final int DRAWS = 1000;

  private static final double LOWER = 0.025;
  private static final double UPPER = 0.975;

  /**
   * Where the weight lay in 95% of the draws.
   *
   * @param low beta_eff
   * @param high beta_eff
   * @param unanswered the share of the draws that had no answer, in [0, 1]
   */
  record Interval(double low, double high, double unanswered) {}

  static Resampling of(List<Candidate> candidates, long seed) {
    Set<Integer> common = new TreeSet<>();
    candidates.stream().findFirst().ifPresent(first -> common.addAll(first.trials().keySet()));
    candidates.forEach(candidate -> common.retainAll(candidate.trials().keySet()));
    return new Resampling(List.copyOf(common), seed);
  }

  /**
   * Returns where the answer's weight lay; empty of fewer than two repeats, and where most draws
   * had no answer.
   *
   * @param answer the weight chosen of points that are in the candidates' order
   */
  Optional<Interval> interval(
      List<Candidate> candidates, Function<List<Point>, OptionalDouble> answer) {
    if (repeats.size() < 2) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] weights = new double[DRAWS];
    int answered = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      List<Integer> drawn = draw(random);
      OptionalDouble weight =
          answer.apply(candidates.stream().map(candidate -> candidate.over(drawn)).toList());
      if (weight.isPresent()) {
        weights[answered++] = weight.getAsDouble();
      }
    }
    if (2 * answered < DRAWS) {
      return Optional.empty();
    }
    Arrays.sort(weights, 0, answered);
    return Optional.of(
        new Interval(
            weights[(int) Math.floor(LOWER * (answered - 1))],
            weights[(int) Math.ceil(UPPER * (answered - 1))],
            1 - (double) answered / DRAWS));
  }

  private List<Integer> draw(SplittableRandom random) {
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < repeats.size(); i++) {
      drawn.add(repeats.get(random.nextInt(repeats.size())));
    }
    return drawn;
  }
}
