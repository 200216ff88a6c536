package vaesweep.runner;

/** A request to end: no new trials, and running ones end before their next optimiser step. */
public final class Stop {
  private volatile boolean requested;

  public void request() {
    requested = true;
  }

  public boolean requested() {
    return requested;
  }
}
