package vaesweep.train;

import java.util.List;
import java.util.OptionalInt;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.schedule.EarlyStopping;
import vaesweep.train.checkpoint.Best;
import vaesweep.trial.measured.FinalLoss;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.SplitNumbers;

/**
 * Ends a training that has not improved for a while. It counts from the first epoch that was
 * trained at full weight, whose loss is what the others are held against.
 */
final class EarlyStopper {
  private final EarlyStopping rule;
  private final OptionalInt first;
  private final FinalLoss loss;
  private Best best = Best.NONE;
  private boolean isOver;

  /**
   * @param features of the data, N
   */
  EarlyStopper(Configuration configuration, int features) {
    rule =
        configuration.has(Parameters.EARLY_STOPPING)
            ? configuration.get(Parameters.EARLY_STOPPING)
            : new EarlyStopping.None();
    first = first(configuration.fullEpoch());
    loss = FinalLoss.of(configuration, features);
  }

  private OptionalInt first(OptionalInt full) {
    return full.isPresent() && rule instanceof EarlyStopping.Patience patience
        ? OptionalInt.of(Math.max(full.getAsInt(), patience.start()))
        : full;
  }

  /** Goes on from what was the best so far. */
  void begin(Best before) {
    best = before;
  }

  Best best() {
    return best;
  }

  /** Hears what was measured after an epoch, and returns whether the training has ended with it. */
  boolean isOverAfter(int epoch, SplitNumbers numbers, List<LatentUnit> units) {
    if (rule instanceof EarlyStopping.Patience patience
        && first.isPresent()
        && epoch >= first.getAsInt()) {
      List<Double> unitKl = units.stream().map(LatentUnit::kl).toList();
      double now = loss.of(numbers.distortion(), numbers.rate(), unitKl);
      if (epoch == first.getAsInt() || now < best.loss() - patience.minDelta()) {
        best = new Best(epoch, now);
      }
      isOver = epoch - best.epoch() >= patience.patience();
    }
    return isOver;
  }

  boolean isOver() {
    return isOver;
  }
}
