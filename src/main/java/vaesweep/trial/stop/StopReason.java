package vaesweep.trial.stop;

/** Why a runner returned. */
public enum StopReason {
  /** All trials have ended. */
  ENDED,
  /** It was asked to stop. */
  STOPPED,
  /** The sweep's time was over. */
  TIME_LIMIT,
  /** A trial failed, which was to stop the sweep. */
  FIRST_FAILURE,
  /** So many attempts failed one after the other that the next ones would too. */
  FAILURES_IN_A_ROW
}
