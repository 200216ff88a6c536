package vaesweep.words.plan;

import java.util.List;
import java.util.Optional;
import vaesweep.plan.order.TrainingOrder;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.spec.file.SweepSpec;
import vaesweep.trial.Trial;

/** In which order a sweep is trained, where it is not that of the plan. */
public final class OrderWords {
  private OrderWords() {}

  static Optional<String> line(SweepSpec sweep, List<Trial> trials, SharedPrefixes common) {
    long configurations = trials.stream().map(Trial::configuration).distinct().count();
    if (!TrainingOrder.isScrambled(sweep) || configurations < 3) {
      return Optional.empty();
    }
    if (sweep.earlyTerminate().isPresent()) {
      return Optional.of(
          "Order of training: scrambled; trials that are compared with each other come together.");
    }
    boolean alone = common.keys().isEmpty();
    String first = alone ? ", all of repeat 1 first" : ", repeat 1 mostly first";
    String repeats = sweep.repeats() > 1 ? first : "";
    String together = alone ? "" : "; trials that begin alike stay together";
    return Optional.of(
        "Order of training: scrambled"
            + repeats
            + together
            + ", so that a part of the grid speaks for all of its values.");
  }
}
