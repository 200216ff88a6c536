package vaesweep.vae;

import vaesweep.spec.Likelihood;

/**
 * The reconstruction term of a likelihood: its value and derivative in training, and the distortion
 * it stands for. Works on a block at a time: the first {@code length} numbers of arrays no longer
 * than {@link Floats#BLOCK} in training, one row in evaluation.
 */
interface Reconstruction {
  /**
   * Replaces the decoder's outputs before their activation by the derivative of the term, and adds
   * the term to {@code sums}, element by element.
   *
   * @param scale what the derivative is multiplied with
   */
  void train(float[] x, float[] output, float scale, float[] sums, int length);

  /**
   * Returns −log p(x|z) of one row with all constants, in nats.
   *
   * @param output the decoder's output before its activation; may be overwritten
   */
  double distortion(float[] x, float[] output);

  /** Turns the decoder's outputs into the means of p(x|z), in place: the image to show. */
  void toMean(float[] output, int length);

  /** Returns the term for a likelihood. */
  static Reconstruction of(Likelihood likelihood, Architecture architecture) {
    return switch (likelihood) {
      case BERNOULLI -> new BernoulliReconstruction(architecture.features());
      case MSE -> new SquaredError(architecture.outputActivation());
    };
  }
}
