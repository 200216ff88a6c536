package vaesweep.plan.prefix;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vaesweep.spec.Annealing;
import vaesweep.spec.LatentWeight;

/** The weights of whole epochs, of annealings that many trials have in common. */
final class Shares {
  /** Enough for the annealings of most sweeps, in 64 MB. */
  private static final int MOST_KEPT = 8_000_000;

  private final Map<Key, double[]> kept = new HashMap<>();
  private int size;

  private record Key(Annealing annealing, int epochs, int steps, int epoch) {}

  /**
   * Returns what acts on the steps of an epoch, in order; a single entry where it is the same at
   * all of them.
   *
   * @param epoch counted from 0
   */
  List<StepWeights> weights(Beginning beginning, int steps, int epoch) {
    double[] shares = shares(beginning.weight(), steps, epoch);
    List<StepWeights> weights = DoubleStream.of(shares).mapToObj(beginning::at).toList();
    StepWeights first = weights.get(0);
    boolean stays = Collections.frequency(weights, first) == weights.size();
    return stays ? List.of(first) : weights;
  }

  private double[] shares(LatentWeight weight, int steps, int epoch) {
    Key key = new Key(weight.annealing(), weight.epochs(), steps, epoch);
    double[] known = kept.get(key);
    if (known == null) {
      known = compute(weight, steps, epoch);
      if (size > MOST_KEPT) {
        kept.clear();
        size = 0;
      }
      kept.put(key, known);
      size += known.length;
    }
    return known;
  }

  /** One share where all are the same. */
  private static double[] compute(LatentWeight weight, int steps, int epoch) {
    double[] shares =
        IntStream.range(0, steps)
            .mapToDouble(step -> weight.share(LatentWeight.moment(epoch, step, steps)))
            .toArray();
    boolean stays =
        Arrays.stream(shares)
            .allMatch(s -> Double.doubleToRawLongBits(s) == Double.doubleToRawLongBits(shares[0]));
    return stays ? new double[] {shares[0]} : shares;
  }
}
