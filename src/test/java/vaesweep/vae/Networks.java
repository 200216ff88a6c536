package vaesweep.vae;

import java.util.List;
import java.util.SplittableRandom;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;

/** Networks and rows for the tests of this room. */
final class Networks {
  private Networks() {}

  /** Hidden layers of tanh, linear heads, and what the product has as output by default. */
  static Architecture tanh(
      int features, int latentSize, List<Integer> hidden, Likelihood likelihood) {
    return of(features, latentSize, hidden, likelihood, Activation.TANH);
  }

  static Architecture of(
      int features,
      int latentSize,
      List<Integer> hidden,
      Likelihood likelihood,
      Activation activation) {
    return new Architecture(
        features,
        latentSize,
        Hidden.mirrored(hidden),
        activation,
        Activation.IDENTITY,
        Activation.IDENTITY,
        likelihood.takesOutputActivation() ? Activation.SIGMOID : Activation.IDENTITY,
        PosteriorScale.LOG_VARIANCE,
        likelihood);
  }

  /** Returns rows with values uniform in [0.1, 0.9]. */
  static ArrayRows rows(SplittableRandom random, int count, int features) {
    double[][] rows = new double[count][features];
    for (double[] row : rows) {
      for (int j = 0; j < features; j++) {
        row[j] = (float) (0.1 + 0.8 * random.nextDouble());
      }
    }
    return new ArrayRows(rows);
  }

  /** Returns the parameters of a training as doubles. */
  static double[] doubles(float[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = values[i];
    }
    return result;
  }

  /** Returns noise, shape [rows, latentSize], one array a row. */
  static double[][] rowsOf(float[] noise, int latentSize) {
    double[][] rows = new double[noise.length / latentSize][latentSize];
    for (int i = 0; i < noise.length; i++) {
      rows[i / latentSize][i % latentSize] = noise[i];
    }
    return rows;
  }
}
