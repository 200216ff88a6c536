package vaesweep.trial.stop;

/** A request to end: now, or once the running trials have ended. */
public final class StopSignal {
  private volatile boolean requested;
  private volatile boolean closed;

  /** No new trials, and running ones end before their next optimiser step. */
  public void request() {
    closed = true;
    requested = true;
  }

  /** No new trials; running ones go on to their end. */
  public void requestAfterRunning() {
    closed = true;
  }

  /** Whether running trials are to end. */
  public boolean requested() {
    return requested;
  }

  /** Whether no more trials are to be begun. */
  public boolean beginsNone() {
    return closed;
  }
}
