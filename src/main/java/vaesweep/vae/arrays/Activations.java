package vaesweep.vae.arrays;

import vaesweep.spec.network.Activation;

/** Activations over arrays, and their derivatives from the activation's own output. */
public final class Activations {
  /** The slope of {@link Activation#LEAKY_RELU} below zero. */
  public static final float LEAK = 0.01f;

  private Activations() {}

  /** Applies the activation in place to the first {@code length} numbers. */
  public static void apply(Activation activation, float[] a, int length) {
    switch (activation) {
      case IDENTITY -> {}
      case RELU -> relu(a, length);
      case LEAKY_RELU -> leakyRelu(a, length);
      case TANH -> Elementary.tanh(a, 1, a, length);
      case ELU -> elu(a, length);
      case SOFTPLUS -> softplus(a, length);
      case SIGMOID -> sigmoid(a, length);
    }
  }

  /** Multiplies {@code d}, the derivative by the outputs {@code y}, to that by the inputs. */
  public static void multiplyDerivative(Activation activation, float[] y, float[] d, int length) {
    switch (activation) {
      case IDENTITY -> {}
      case RELU -> reluDerivative(y, d, length);
      case LEAKY_RELU -> leakyReluDerivative(y, d, length);
      case TANH -> tanhDerivative(y, d, length);
      case ELU -> eluDerivative(y, d, length);
      case SOFTPLUS -> softplusDerivative(y, d, length);
      case SIGMOID -> sigmoidDerivative(y, d, length);
    }
  }

  private static void relu(float[] a, int length) {
    for (int i = 0; i < length; i++) {
      a[i] = Math.max(0, a[i]);
    }
  }

  private static void reluDerivative(float[] y, float[] d, int length) {
    for (int i = 0; i < length; i++) {
      d[i] *= Math.min(1, y[i] * Float.MAX_VALUE); // a branch would not be vectorised
    }
  }

  private static void leakyRelu(float[] a, int length) {
    for (int i = 0; i < length; i++) {
      a[i] = Math.max(LEAK * a[i], a[i]);
    }
  }

  private static void leakyReluDerivative(float[] y, float[] d, int length) {
    for (int i = 0; i < length; i++) {
      d[i] *= Math.max(LEAK, Math.min(1, y[i] * Float.MAX_VALUE));
    }
  }

  private static void tanhDerivative(float[] y, float[] d, int length) {
    for (int i = 0; i < length; i++) {
      d[i] *= 1 - y[i] * y[i];
    }
  }

  private static void sigmoid(float[] a, int length) {
    Elementary.tanh(a, 0.5f, a, length);
    for (int i = 0; i < length; i++) {
      a[i] = 0.5f * a[i] + 0.5f;
    }
  }

  private static void sigmoidDerivative(float[] y, float[] d, int length) {
    for (int i = 0; i < length; i++) {
      d[i] *= y[i] * (1 - y[i]);
    }
  }

  private static void elu(float[] a, int length) {
    for (int i = 0; i < length; i++) {
      float t = Elementary.tanh(0.5f * Math.min(0, a[i])); // exp(a) − 1 = 2t/(1 − t)
      a[i] = Math.max(0, a[i]) + 2 * t / (1 - t);
    }
  }

  private static void eluDerivative(float[] y, float[] d, int length) {
    for (int i = 0; i < length; i++) {
      d[i] *= Math.min(0, y[i]) + 1;
    }
  }

  private static void softplus(float[] a, int length) {
    for (int i = 0; i < length; i++) {
      float t = Elementary.tanh(0.5f * a[i]);
      a[i] = Math.max(0, a[i]) + Elementary.softplusOfMinusMagnitude(t);
    }
  }

  private static void softplusDerivative(float[] y, float[] d, int length) {
    for (int i = 0; i < length; i++) {
      float t = Elementary.tanh(0.5f * y[i]); // 1 − exp(−y) = 2t/(1 + t)
      d[i] *= 2 * t / (1 + t);
    }
  }
}
