package vaesweep.explanation;

import vaesweep.spec.loss.Reduction;
import vaesweep.spec.type.Require;

/**
 * How a loss reduces its two terms over the rows of a batch. A sum over the rows multiplies a term
 * by their number: where it is one term alone, that is a weight in disguise.
 *
 * @param reduction of reconstruction/KL, over rows here
 * @param rows of a batch; without meaning where both are means
 */
public record BatchReduction(Reduction reduction, int rows) {
  /** Both averaged, as in sweep files. */
  public static final BatchReduction MEAN = new BatchReduction(Reduction.MEAN, 1);

  public BatchReduction {
    Require.atLeast("rows", rows, 1);
  }

  /** Returns what the batch mean of the reconstruction term is multiplied with: the rows, or 1. */
  public int ofReconstruction() {
    return rows / reduction.reconstructionDivisor(rows);
  }

  /** Returns what the batch mean of the KL term is multiplied with: the rows, or 1. */
  public int ofKl() {
    return rows / reduction.klDivisor(rows);
  }

  /** Whether both terms are averaged. */
  boolean isMean() {
    return ofReconstruction() == 1 && ofKl() == 1;
  }
}
