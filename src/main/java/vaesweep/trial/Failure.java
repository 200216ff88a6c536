package vaesweep.trial;

import vaesweep.spec.Spelled;

/**
 * Why a trial failed.
 *
 * @param kind {@code diverged} (never retried by itself) or {@code error}
 * @param epoch epochs done before the one it failed in
 * @param step the step of that epoch, counted from 1; 0 when it failed outside a step
 * @param term the first term that was not finite, such as {@code KL} or {@code gradient}; empty for
 *     errors
 * @param message one sentence
 */
public record Failure(Kind kind, int epoch, int step, String term, String message) {
  /** A term that was not finite. */
  public static Failure diverged(int epoch, int step, String term, String message) {
    return new Failure(Kind.DIVERGED, epoch, step, term, message);
  }

  /** What sort of failure. */
  public enum Kind implements Spelled {
    DIVERGED("diverged"),
    ERROR("error");

    private final String spelling;

    Kind(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public String spelling() {
      return spelling;
    }
  }
}
