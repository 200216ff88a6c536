package vaesweep.trial;

import java.util.Locale;
import vaesweep.spec.type.Spelled;

/** Where a trial stands. Opening a database turns running into waiting. */
public enum TrialState implements Spelled {
  WAITING,
  RUNNING,
  COMPLETE,
  PRUNED,
  FAILED;

  @Override
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
