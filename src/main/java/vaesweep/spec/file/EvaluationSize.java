package vaesweep.spec.file;

import vaesweep.spec.type.Require;

/**
 * How much the final measurements cost that are estimated from samples. Their time grows with rows²
 * · samples, their memory with rows · samples.
 *
 * @param rows validation rows that they are made on
 * @param samples of z for every row
 */
public record EvaluationSize(int rows, int samples) {
  /** Part of what every trial's key stands for where the file names no other: never changed. */
  public static final EvaluationSize DEFAULT = new EvaluationSize(256, 16);

  public static final int MOST_ROWS = 10_000;
  public static final int MOST_SAMPLES = 10_000;

  /** Of all rows together. */
  public static final int MOST_IN_ALL = 1_000_000;

  public EvaluationSize {
    Require.within("rows", rows, 2, MOST_ROWS);
    Require.within("samples", samples, 1, MOST_SAMPLES);
    Require.within("rows times samples", (double) rows * samples, 2, MOST_IN_ALL);
  }

  /** Whether there are not more samples in all than is bearable. */
  public static boolean isBearable(int rows, int samples) {
    return (long) rows * samples <= MOST_IN_ALL;
  }
}
