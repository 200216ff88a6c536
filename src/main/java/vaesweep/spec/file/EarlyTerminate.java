package vaesweep.spec.file;

import java.util.List;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Require;
import vaesweep.spec.type.Spelled;

/**
 * Which trials are pruned: at certain epochs, the rungs, those that are alike in some parameters
 * are compared, and the better part goes on.
 *
 * @param type one race with every rung, or several that begin at different rungs
 * @param rungs epochs after which trials are compared, ascending
 * @param eta one of so many goes on
 * @param within parameters whose values only equal ones are compared of
 * @param metric what is compared
 * @param checkpoints what becomes of those of pruned trials
 */
public record EarlyTerminate(
    Type type,
    List<Integer> rungs,
    int eta,
    List<Parameter<?>> within,
    Metric metric,
    KeptCheckpoints checkpoints) {
  /**
   * What sets the trade-off between reconstruction and rate: trials that differ there both count.
   */
  public static final List<Parameter<?>> TRADE_OFF =
      List.of(Parameters.BETA, Parameters.BETA_NORM, Parameters.REDUCTION, Parameters.OBJECTIVE);

  /** More epochs than anybody trains. */
  public static final int MOST_EPOCHS = 1_000_000;

  public EarlyTerminate {
    rungs = List.copyOf(rungs);
    within = List.copyOf(within);
    Require.atLeast("eta", eta, 2);
    Require.atLeast("the number of rungs", rungs.size(), 1);
  }

  /** Whether rungs go on for as long as anybody trains, not up to a length that a file names. */
  public boolean isOpenEnded() {
    return (long) rungs.get(rungs.size() - 1) * eta > MOST_EPOCHS;
  }

  /** How trials meet. */
  public enum Type implements Spelled {
    /** All at every rung (Jamieson and Talwalkar 2016). */
    SUCCESSIVE_HALVING("successive_halving"),
    /** In brackets, of which each begins one rung later, and the last has none (Li et al. 2018). */
    HYPERBAND("hyperband");

    private final String spelling;

    Type(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public String spelling() {
      return spelling;
    }
  }

  /** What is compared, on the validation rows; the mean over repeats. */
  public enum Metric implements Spelled {
    /** The ELBO, in which the rate has weight 1: the larger the better. */
    ELBO("elbo"),
    /** The trial's own loss at full weight, in nats: the smaller the better. */
    OBJECTIVE("objective");

    private final String spelling;

    Metric(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public String spelling() {
      return spelling;
    }
  }
}
