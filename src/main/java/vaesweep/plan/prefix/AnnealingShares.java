package vaesweep.plan.prefix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import vaesweep.spec.LatentWeight;
import vaesweep.spec.schedule.Annealing;

/** The shares of annealings, which many trials have in common. */
final class AnnealingShares {
  /** Enough for the annealings of most sweeps, in 64 MB. */
  private static final int MOST_KEPT = 8_000_000;

  private static final double[] UNKNOWN = {};

  private final Map<Key, Ramp> ramps = new HashMap<>();
  private int kept;

  private record Key(Annealing annealing, int epochs, int steps) {}

  /** Returns an annealing's shares, the same object for the same ones. */
  Ramp of(LatentWeight weight, int steps) {
    Annealing annealing = weight.annealing();
    int epochs = annealing.isRelative() ? weight.epochs() : 0;
    return ramps.computeIfAbsent(new Key(annealing, epochs, steps), any -> new Ramp(weight, steps));
  }

  /** The shares of one annealing. */
  final class Ramp {
    private final LatentWeight weight;
    private final int steps;
    private double[][] epochs = {};

    private Ramp(LatentWeight weight, int steps) {
      this.weight = weight;
      this.steps = steps;
    }

    /**
     * Returns the share at every step of an epoch; a single one where all are the same.
     *
     * @param epoch counted from 0
     */
    double[] epoch(int epoch) {
      if (epoch >= epochs.length || epochs[epoch].length == 0) {
        double[] shares = compute(epoch);
        makeRoom(shares.length);
        put(epoch, shares);
      }
      return epochs[epoch];
    }

    private void put(int epoch, double[] shares) {
      if (epoch >= epochs.length) {
        int before = epochs.length;
        epochs = Arrays.copyOf(epochs, Math.max(epoch + 1, 2 * before));
        Arrays.fill(epochs, before, epochs.length, UNKNOWN);
      }
      epochs[epoch] = shares;
    }

    private double[] compute(int epoch) {
      double[] shares =
          IntStream.range(0, steps)
              .mapToDouble(step -> weight.share(LatentWeight.moment(epoch, step, steps)))
              .toArray();
      long first = Double.doubleToRawLongBits(shares[0]);
      boolean stays =
          Arrays.stream(shares).allMatch(share -> Double.doubleToRawLongBits(share) == first);
      return stays ? new double[] {shares[0]} : shares;
    }
  }

  private void makeRoom(int size) {
    kept += size;
    if (kept > MOST_KEPT) {
      ramps.values().forEach(ramp -> ramp.epochs = new double[0][]);
      kept = size;
    }
  }
}
