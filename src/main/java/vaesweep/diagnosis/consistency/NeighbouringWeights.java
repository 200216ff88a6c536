package vaesweep.diagnosis.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.trial.measured.SplitNumbers;

/**
 * Two neighbouring weights of trials that are alike in their training too, each trained from
 * several seeds.
 *
 * @param from the repeats of the lesser weight
 * @param to the repeats of the greater
 * @param distortion how both differ in the distortion on validation rows
 * @param rate how both differ in the rate on validation rows
 */
public record NeighbouringWeights(
    List<Subject> from, List<Subject> to, Contrast distortion, Contrast rate) {
  /**
   * How a number differs between two weights and between seeds.
   *
   * @param gap between the means of both weights, in nats, at least 0
   * @param deviation the standard deviation over the seeds of one weight (n − 1), pooled over both,
   *     in nats
   */
  public record Contrast(double gap, double deviation) {
    private static Contrast of(
        List<Subject> from, List<Subject> to, ToDoubleFunction<SplitNumbers> number) {
      double[] one = values(from, number);
      double[] other = values(to, number);
      double squares = squares(one) + squares(other);
      return new Contrast(
          Math.abs(mean(other) - mean(one)), Math.sqrt(squares / (one.length + other.length - 2)));
    }

    /** By how much the seeds differ more than the weights, in nats. */
    private double excess() {
      return deviation - gap;
    }

    /**
     * Returns how many repeats make the gap two standard errors of the difference of means, that is
     * 2·deviation·√(2/n) ≤ gap.
     */
    private int repeatsNeeded() {
      return (int) Math.min(Integer.MAX_VALUE, Math.ceil(8 * deviation * deviation / (gap * gap)));
    }
  }

  public NeighbouringWeights {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /**
   * Returns the pairs of a group, without collapsed trials: those are alike whatever the weight. Of
   * one objective written in several ways a seed counts once.
   */
  public static List<NeighbouringWeights> between(Alike alike) {
    List<List<Subject>> weights = Step.weights(alike.without(Subject::collapsed).trials());
    List<NeighbouringWeights> spreads = new ArrayList<>();
    for (int i = 1; i < weights.size(); i++) {
      List<Subject> from = seeds(weights.get(i - 1));
      List<Subject> to = seeds(weights.get(i));
      if (from.size() > 1 && to.size() > 1) {
        spreads.add(of(from, to));
      }
    }
    return spreads;
  }

  /** Returns the first trial of every seed. */
  private static List<Subject> seeds(List<Subject> trials) {
    Map<Long, Subject> seeds = new LinkedHashMap<>();
    trials.forEach(trial -> seeds.putIfAbsent(trial.row().seed(), trial));
    return List.copyOf(seeds.values());
  }

  private static NeighbouringWeights of(List<Subject> from, List<Subject> to) {
    return new NeighbouringWeights(
        from,
        to,
        Contrast.of(from, to, SplitNumbers::distortion),
        Contrast.of(from, to, SplitNumbers::rate));
  }

  private static double[] values(List<Subject> trials, ToDoubleFunction<SplitNumbers> number) {
    return trials.stream().map(t -> t.last().validation()).mapToDouble(number).toArray();
  }

  private static double squares(double[] values) {
    double mean = mean(values);
    return DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum();
  }

  private static double mean(double[] values) {
    return DoubleStream.of(values).average().orElseThrow();
  }

  public List<Subject> trials() {
    return Stream.concat(from.stream(), to.stream()).toList();
  }

  /** Whether seeds differ more than the weights do: neither number tells the weights apart. */
  public boolean isHidden() {
    return excess() > 0;
  }

  /** By how much the seeds differ more than the weights, in nats, where that is least. */
  public double excess() {
    return Math.min(distortion.excess(), rate.excess());
  }

  /** Returns how many repeats tell the weights apart, by one of both numbers. */
  public int repeatsNeeded() {
    return Math.min(distortion.repeatsNeeded(), rate.repeatsNeeded());
  }
}
