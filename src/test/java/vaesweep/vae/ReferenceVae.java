package vaesweep.vae;

import java.util.List;
import vaesweep.spec.Activation;
import vaesweep.spec.Likelihood;

/**
 * The loss of a variational autoencoder, written a second time: scalar code in double precision
 * that shares nothing with the engine but the layout of its parameters.
 */
public final class ReferenceVae {
  private final Architecture architecture;
  private final Objective objective;

  ReferenceVae(Architecture architecture, Objective objective) {
    this.architecture = architecture;
    this.objective = objective;
  }

  /**
   * Returns the loss: mean over rows of the reduced reconstruction term plus the weighted reduced
   * KL.
   */
  double loss(double[] parameters, double[][] x, double[][] noise, double klWeight) {
    int n = architecture.features();
    int m = architecture.latentSize();
    double reconstruction = 0;
    double kl = 0;
    for (int row = 0; row < x.length; row++) {
      double[] heads = run(architecture.encoder(), parameters, x[row]);
      double[] z = new double[m];
      for (int j = 0; j < m; j++) {
        double mean = activate(architecture.meanActivation(), heads[j]);
        double raw = activate(architecture.logVarianceActivation(), heads[m + j]);
        double logVariance = Math.max(-30, Math.min(20, raw));
        z[j] = mean + Math.exp(logVariance / 2) * noise[row][j];
        kl += (mean * mean + Math.exp(logVariance) - 1 - logVariance) / 2;
      }
      double[] output = run(architecture.decoder(), parameters, z);
      for (int i = 0; i < n; i++) {
        reconstruction += term(x[row][i], activate(architecture.outputActivation(), output[i]));
      }
    }
    double divisor = objective.reduction().reconstructionDivisor(n);
    double klDivisor = objective.reduction().klDivisor(m);
    return (reconstruction / divisor + klWeight * kl / klDivisor) / x.length;
  }

  /** Returns the gradient of {@link #loss} by central differences. */
  double[] gradient(double[] parameters, double[][] x, double[][] noise, double klWeight) {
    double[] gradient = new double[parameters.length];
    double step = 1e-5;
    for (int i = 0; i < parameters.length; i++) {
      double at = parameters[i];
      parameters[i] = at + step;
      double above = loss(parameters, x, noise, klWeight);
      parameters[i] = at - step;
      double below = loss(parameters, x, noise, klWeight);
      parameters[i] = at;
      gradient[i] = (above - below) / (2 * step);
    }
    return gradient;
  }

  private double term(double x, double y) {
    return objective.likelihood() == Likelihood.MSE
        ? (x - y) * (x - y)
        : Math.max(y, 0) - y * x + Math.log1p(Math.exp(-Math.abs(y)));
  }

  private double[] run(List<Architecture.Layer> layers, double[] parameters, double[] input) {
    double[] below = input;
    for (int l = 0; l < layers.size(); l++) {
      Architecture.Layer layer = layers.get(l);
      double[] y = new double[layer.outputs()];
      for (int j = 0; j < y.length; j++) {
        y[j] = parameters[layer.biases() + j];
        for (int i = 0; i < below.length; i++) {
          y[j] += below[i] * parameters[layer.weights() + i * y.length + j];
        }
        y[j] = l < layers.size() - 1 ? activate(architecture.activation(), y[j]) : y[j];
      }
      below = y;
    }
    return below;
  }

  public static double activate(Activation activation, double a) {
    return switch (activation) {
      case IDENTITY -> a;
      case RELU -> Math.max(0, a);
      case LEAKY_RELU -> a > 0 ? a : 0.01 * a;
      case TANH -> Math.tanh(a);
      case ELU -> a > 0 ? a : Math.expm1(a);
      case SOFTPLUS -> Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
      case SIGMOID -> 1 / (1 + Math.exp(-a));
    };
  }
}
