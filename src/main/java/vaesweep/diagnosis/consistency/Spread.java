package vaesweep.diagnosis.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.Subject;

/**
 * Two neighbouring weights of trials that are alike in their training too, each trained from
 * several seeds.
 *
 * @param from the repeats of the lesser weight
 * @param to the repeats of the greater
 * @param gap between the mean distortions on validation rows, in nats, at least 0
 * @param deviation the standard deviation of a distortion over the seeds of one weight (n − 1),
 *     pooled over both, in nats
 */
public record Spread(List<Subject> from, List<Subject> to, double gap, double deviation) {
  public Spread {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /**
   * Returns the pairs of a group, without collapsed trials: those are alike whatever the weight. Of
   * one objective written in several ways a seed counts once.
   */
  public static List<Spread> between(Alike alike) {
    List<List<Subject>> weights = Step.weights(alike.without(Subject::collapsed).trials());
    List<Spread> spreads = new ArrayList<>();
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

  private static Spread of(List<Subject> from, List<Subject> to) {
    double gap = Math.abs(mean(to) - mean(from));
    double squares = squares(from) + squares(to);
    double deviation = Math.sqrt(squares / (from.size() + to.size() - 2));
    return new Spread(from, to, gap, deviation);
  }

  private static double squares(List<Subject> trials) {
    double mean = mean(trials);
    return trials.stream().mapToDouble(trial -> Math.pow(distortion(trial) - mean, 2)).sum();
  }

  private static double mean(List<Subject> trials) {
    return trials.stream().mapToDouble(Spread::distortion).average().orElseThrow();
  }

  private static double distortion(Subject trial) {
    return trial.last().validation().distortion();
  }

  public List<Subject> trials() {
    return Stream.concat(from.stream(), to.stream()).toList();
  }

  /** By how much the seeds differ more than the weights, in nats. */
  public double excess() {
    return deviation - gap;
  }

  /**
   * Returns how many repeats make the gap two standard errors of the difference of means, that is
   * 2·deviation·√(2/n) ≤ gap.
   */
  public int repeatsNeeded() {
    return (int) Math.min(Integer.MAX_VALUE, Math.ceil(8 * deviation * deviation / (gap * gap)));
  }
}
