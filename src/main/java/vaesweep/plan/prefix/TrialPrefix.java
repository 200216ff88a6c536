package vaesweep.plan.prefix;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import vaesweep.trial.Trial;

/** A trial, and what its steps depend on. */
record TrialPrefix(Trial trial, PrefixInputs beginning, AnnealingShares.Ramp ramp) {
  int epochs() {
    return beginning.weight().epochs();
  }

  /**
   * Returns what acts on the steps of an epoch, in order; a single entry where it is the same at
   * all of them.
   *
   * @param epoch counted from 0
   */
  List<StepWeights> weights(int epoch) {
    double[] shares = ramp.epoch(epoch);
    if (shares.length == 1) {
      return List.of(beginning.at(shares[0]));
    }
    List<StepWeights> weights = DoubleStream.of(shares).mapToObj(beginning::at).toList();
    StepWeights first = weights.get(0);
    boolean stays = Collections.frequency(weights, first) == weights.size();
    return stays ? List.of(first) : weights;
  }

  /** Returns what acts on the last step of an epoch. */
  StepWeights last(int epoch) {
    double[] shares = ramp.epoch(epoch);
    return beginning.at(shares[shares.length - 1]);
  }

  /** Whether {@link #weights} are these, which is told at once where there is one. */
  boolean has(List<StepWeights> expected, int epoch) {
    double[] shares = ramp.epoch(epoch);
    return shares.length == 1
        ? expected.size() == 1 && expected.get(0).equals(beginning.at(shares[0]))
        : expected.equals(weights(epoch));
  }
}
