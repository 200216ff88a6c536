package vaesweep.trial;

import vaesweep.spec.type.Spelled;

/**
 * Why a trial failed.
 *
 * @param kind what sort of failure
 * @param epoch epochs done before the one it failed in
 * @param step the step of that epoch, counted from 1; 0 when it failed outside a step
 * @param term the first term that was not finite, such as {@code KL} or {@code gradient}; empty
 *     where it did not diverge
 * @param message one sentence
 */
public record Failure(Kind kind, int epoch, int step, String term, String message) {
  /** A term that was not finite. */
  public static Failure diverged(int epoch, int step, String term, String message) {
    return new Failure(Kind.DIVERGED, epoch, step, term, message);
  }

  /** What came from outside of the numbers. */
  public static Failure of(Kind kind, String message) {
    return new Failure(kind, 0, 0, "", message);
  }

  /** What sort of failure. */
  public enum Kind implements Spelled {
    /** A number was not finite. It would be so again, so nothing retries it by itself. */
    DIVERGED("diverged"),
    /** A defect of the program. */
    ERROR("error"),
    /** Memory, disk or the like was wanting, which may be otherwise next time. */
    ENVIRONMENT("environment"),
    /** It took longer than it was allowed to. */
    TIME_LIMIT("time_limit");

    private final String spelling;

    Kind(String spelling) {
      this.spelling = spelling;
    }

    /** Whether the same training can go on from its last checkpoint as if nothing had happened. */
    public boolean canGoOn() {
      return this == ENVIRONMENT || this == TIME_LIMIT;
    }

    @Override
    public String spelling() {
      return spelling;
    }
  }
}
