package vaesweep.vae;

import java.util.OptionalDouble;

/**
 * How parameters follow the gradient: Adam.
 *
 * @param learningRate the step size
 * @param epsilon added to the root of the second moment
 * @param clipNorm the Euclidean norm above which the whole gradient is scaled down to it
 */
public record Optimiser(double learningRate, double epsilon, OptionalDouble clipNorm) {
  /** Adam with the usual epsilon of 1e-8. */
  public static Optimiser adam(double learningRate, OptionalDouble clipNorm) {
    return new Optimiser(learningRate, Adam.EPSILON, clipNorm);
  }
}
