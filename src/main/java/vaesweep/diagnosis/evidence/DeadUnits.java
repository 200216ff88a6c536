package vaesweep.diagnosis.evidence;

import java.util.OptionalDouble;
import vaesweep.diagnosis.words.Digits;

/** Hidden units whose output is the same for every row, in sentences. */
public final class DeadUnits {
  /** The share of a hidden layer's units from which on their death is the cause of what follows. */
  private static final double MANY = 0.5;

  private DeadUnits() {}

  /** Whether most units of a hidden layer are dead. */
  public static boolean many(Subject trial) {
    return share(trial) >= MANY;
  }

  /** The largest share of dead units over hidden layers; 0 where it was not measured. */
  public static double share(Subject trial) {
    return trial.measured("dead_hidden_share").orElse(0);
  }

  /** Returns a sentence about a trial's dead units; empty where none is known to be dead. */
  public static String words(Subject trial) {
    OptionalDouble dead = trial.measured("dead_hidden_units");
    OptionalDouble all = trial.measured("hidden_units");
    return dead.orElse(0) == 0 || all.isEmpty()
        ? ""
        : String.format(
            " %s of trial %s's %s hidden units %s dead: their output is the same for every row.",
            Digits.of(dead.getAsDouble()),
            trial.number(),
            Digits.of(all.getAsDouble()),
            dead.getAsDouble() == 1 ? "is" : "are");
  }
}
