package vaesweep.vae.latent;

import vaesweep.spec.network.Activation;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.arrays.Activations;
import vaesweep.vae.arrays.Elementary;

/** How the outputs of the encoder's second head become the posterior's width. */
abstract class ScaleHead {
  /** Returns the head; {@code activation} is that of a log-variance. */
  static ScaleHead of(PosteriorScale scale, Activation activation, int length) {
    return switch (scale) {
      case LOG_VARIANCE -> new LogVariance(activation, length);
      case SOFTPLUS -> new Softplus(length);
    };
  }

  /**
   * Reads the head's outputs.
   *
   * @param logVariances holds the outputs, and then the log-variances before clamping
   * @param clamped where the log-variances go that are calculated with
   * @param deviations where their standard deviations go
   */
  abstract void read(float[] logVariances, float[] clamped, float[] deviations, int length);

  /** Turns the derivative by {@code clamped} into that by the head's outputs, in place. */
  abstract void backward(float[] logVariances, float[] clamped, float[] derivative, int length);

  /** ln σ², activated as the user says, and clamped. */
  private static final class LogVariance extends ScaleHead {
    private final Activation activation;
    private final double[] exponents;

    LogVariance(Activation activation, int length) {
      this.activation = activation;
      exponents = new double[length];
    }

    @Override
    void read(float[] logVariances, float[] clamped, float[] deviations, int length) {
      Activations.apply(activation, logVariances, length);
      for (int i = 0; i < length; i++) {
        clamped[i] = Posterior.clamped(logVariances[i]);
        exponents[i] = 0.5 * clamped[i];
      }
      Elementary.exp(exponents, length);
      for (int i = 0; i < length; i++) {
        deviations[i] = (float) exponents[i];
      }
    }

    @Override
    void backward(float[] logVariances, float[] clamped, float[] derivative, int length) {
      for (int i = 0; i < length; i++) {
        derivative[i] = clamped[i] == logVariances[i] ? derivative[i] : 0;
      }
      Activations.multiplyDerivative(activation, logVariances, derivative, length);
    }
  }

  /** σ = softplus(ρ) + 1e-6, and ln σ² = 2 ln σ; with this nothing is ever clamped. */
  private static final class Softplus extends ScaleHead {
    private final float[] outputs;
    private final double[] softplus;
    private final double[] deviation;

    Softplus(int length) {
      outputs = new float[length];
      softplus = new double[length];
      deviation = new double[length];
    }

    @Override
    void read(float[] logVariances, float[] clamped, float[] deviations, int length) {
      System.arraycopy(logVariances, 0, outputs, 0, length);
      for (int i = 0; i < length; i++) {
        softplus[i] = outputs[i];
      }
      Elementary.softplusOfMinusMagnitude(softplus, length);
      for (int i = 0; i < length; i++) {
        deviation[i] = Math.max(outputs[i], 0) + softplus[i] + Posterior.LEAST_SCALE;
        deviations[i] = (float) deviation[i];
        logVariances[i] = (float) (2 * StrictMath.log(deviation[i]));
        clamped[i] = logVariances[i];
      }
    }

    /** ∂ln σ²/∂ρ = 2·sigmoid(ρ)/σ, and sigmoid(ρ) = 1 − exp(−softplus(ρ)). */
    @Override
    void backward(float[] logVariances, float[] clamped, float[] derivative, int length) {
      for (int i = 0; i < length; i++) {
        softplus[i] = -Math.min(40, deviation[i] - Posterior.LEAST_SCALE);
      }
      Elementary.exp(softplus, length);
      for (int i = 0; i < length; i++) {
        double sigmoid = 1 - softplus[i];
        derivative[i] = (float) (derivative[i] * 2 * sigmoid / deviation[i]);
      }
    }
  }
}
