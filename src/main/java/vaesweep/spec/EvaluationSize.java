package vaesweep.spec;

/**
 * How much the final measurements cost that are estimated from samples.
 *
 * @param rows validation rows that they are made on
 * @param samples of z for every row
 */
public record EvaluationSize(int rows, int samples) {
  public static final EvaluationSize DEFAULT = new EvaluationSize(256, 16);

  public EvaluationSize {
    Require.atLeast("rows", rows, 2);
    Require.atLeast("samples", samples, 1);
  }
}
