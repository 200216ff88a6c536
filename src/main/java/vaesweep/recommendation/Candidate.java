package vaesweep.recommendation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.evidence.Repeats;
import vaesweep.diagnosis.evidence.Subject;

/**
 * A configuration with a KL weight that may be the best of something: an answer to choose.
 *
 * @param trials its complete trials by repeat
 * @param point their mean place in the plane
 */
record Candidate(Map<Integer, Subject> trials, Point point) {
  /**
   * A place in the rate–distortion plane, in nats per example on the validation rows.
   *
   * @param weight beta_eff
   */
  record Point(double weight, double distortion, double rate) {
    private static Point mean(Map<Integer, Subject> trials, Iterable<Integer> repeats) {
      double weight = Double.NaN;
      double distortion = 0;
      double rate = 0;
      int count = 0;
      for (int repeat : repeats) {
        Subject trial = trials.get(repeat);
        weight = trial.betaEff();
        distortion += trial.last().validation().distortion();
        rate += trial.last().validation().rate();
        count++;
      }
      return new Point(weight, distortion / count, rate / count);
    }
  }

  /** Returns a configuration of which at least one trial is complete. */
  static Candidate of(Repeats repeats) {
    Map<Integer, Subject> complete = new TreeMap<>();
    repeats.complete().forEach(trial -> complete.put(trial.row().repeat(), trial));
    return new Candidate(complete, Point.mean(complete, complete.keySet()));
  }

  /** Returns the mean place over some repeats, all of which are complete; some may come twice. */
  Point over(Iterable<Integer> repeats) {
    return Point.mean(trials, repeats);
  }

  Subject first() {
    return trials.values().iterator().next();
  }

  double weight() {
    return point.weight();
  }

  int latentSize() {
    return first().configuration().latentSize();
  }

  /** Returns a number's mean over the repeats. */
  MeanInterval mean(ToDoubleFunction<Subject> number) {
    return MeanInterval.of(trials.values().stream().mapToDouble(number));
  }

  /** Whether all complete trials have a final number. */
  boolean measured(String name) {
    return trials.values().stream().allMatch(trial -> trial.measured(name).isPresent());
  }

  /** Returns the mean of a final number that all complete trials have. */
  MeanInterval mean(String name) {
    return mean(trial -> trial.measured(name).orElseThrow());
  }
}
