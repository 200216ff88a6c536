package vaesweep.vae;

import java.util.List;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.PosteriorScale;

/**
 * The loss of a variational autoencoder, written a second time: scalar code in double precision
 * that shares nothing with the engine but the layout of its parameters.
 */
public final class ReferenceVae {
  private final Architecture architecture;
  private final Loss loss;
  private double capacity;

  ReferenceVae(Architecture architecture, Loss loss) {
    this.architecture = architecture;
    this.loss = loss;
  }

  /** Sets the rate aimed at under objective capacity. */
  void setCapacity(double nats) {
    capacity = nats;
  }

  /**
   * Returns the loss: mean over rows of the reduced reconstruction term plus the reduced latent
   * term.
   */
  double loss(double[] parameters, double[][] x, double[][] noise, double klWeight) {
    int n = architecture.features();
    int m = architecture.latentSize();
    double[][] mean = new double[x.length][m];
    double[][] logVariance = new double[x.length][m];
    double[][] z = new double[x.length][m];
    double[][] outputs = new double[x.length][];
    for (int row = 0; row < x.length; row++) {
      double[] heads = run(architecture.encoder(), parameters, x[row]);
      for (int j = 0; j < m; j++) {
        mean[row][j] = activate(architecture.meanActivation(), heads[j]);
        logVariance[row][j] = logVariance(heads[m + j]);
        z[row][j] = mean[row][j] + Math.exp(logVariance[row][j] / 2) * noise[row][j];
      }
      outputs[row] = run(architecture.decoder(), parameters, z[row]);
    }
    double own = parameters[parameters.length - 1];
    double reconstruction = new ReferenceLikelihood(architecture, own).sum(x, outputs);
    double divisor = loss.reduction().reconstructionDivisor(n);
    return reconstruction / divisor / x.length + latent(mean, logVariance, z, klWeight);
  }

  private double logVariance(double output) {
    if (architecture.posteriorScale() == PosteriorScale.SOFTPLUS) {
      return 2 * Math.log(Math.log1p(Math.exp(output)) + 1e-6);
    }
    double raw = activate(architecture.logVarianceActivation(), output);
    return Math.max(-30, Math.min(20, raw));
  }

  private double latent(double[][] mean, double[][] logVariance, double[][] z, double weight) {
    int m = architecture.latentSize();
    int rows = mean.length;
    double[] kl = new double[m];
    double total = 0;
    for (int row = 0; row < rows; row++) {
      for (int j = 0; j < m; j++) {
        double v = logVariance[row][j];
        kl[j] += (mean[row][j] * mean[row][j] + Math.exp(v) - 1 - v) / 2 / rows;
      }
    }
    double floored = 0;
    for (double each : kl) {
      total += each;
      floored +=
          loss.objective() instanceof Objective.FreeBits free ? Math.max(free.nats(), each) : each;
    }
    if (loss.objective() instanceof Objective.FreeBits free && free.of() == FloorOf.TOTAL) {
      floored = Math.max(free.nats(), total);
    }
    if (loss.objective() instanceof Objective.Capacity) {
      return weight * Math.abs(total - capacity);
    }
    int divisor = loss.reduction().klDivisor(m);
    if (loss.objective() instanceof Objective.TotalCorrelation) {
      return (total + (weight - 1) * totalCorrelation(mean, logVariance, z)) / divisor;
    }
    return weight * floored / divisor;
  }

  /** Minibatch-stratified, in plain densities. */
  private double totalCorrelation(double[][] mean, double[][] logVariance, double[][] z) {
    int rows = mean.length;
    int m = mean[0].length;
    double n = loss.trainRows();
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      double joint = 0;
      double[] marginal = new double[m];
      for (int k = 0; k < rows; k++) {
        double w =
            k == i
                ? 1 / n
                : k == (i + 1) % rows ? (n - rows + 1) / (n * (rows - 1)) : 1 / (rows - 1.0);
        double product = 1;
        for (int j = 0; j < m; j++) {
          double v = Math.exp(logVariance[k][j]);
          double d = z[i][j] - mean[k][j];
          double density = Math.exp(-d * d / (2 * v)) / Math.sqrt(2 * Math.PI * v);
          product *= density;
          marginal[j] += w * density;
        }
        joint += w * product;
      }
      sum += Math.log(joint);
      for (double each : marginal) {
        sum -= Math.log(each);
      }
    }
    return sum / rows;
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
