package vaesweep.plan.pruning;

import java.util.List;
import java.util.OptionalInt;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;

/**
 * A configuration that is compared with others; its repeats go on or are pruned together.
 *
 * @param trials its repeats, as places in the plan counted from 0
 * @param epochs of a whole training
 * @param comparable the first epoch after which it may be compared: {@link
 *     Configuration#fullEpoch()}
 */
public record PrunableConfiguration(List<Integer> trials, int epochs, OptionalInt comparable) {
  public PrunableConfiguration {
    trials = List.copyOf(trials);
  }

  static PrunableConfiguration of(Configuration configuration, List<Integer> trials) {
    return new PrunableConfiguration(
        trials, configuration.get(Parameters.EPOCHS), configuration.fullEpoch());
  }

  /**
   * Whether it is compared at a rung; otherwise it passes. A training that is shorter counts with
   * its last numbers.
   */
  boolean meets(int rung) {
    return comparable.isPresent() && comparable.getAsInt() <= rung;
  }
}
