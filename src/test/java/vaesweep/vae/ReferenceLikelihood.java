package vaesweep.vae;

import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;

/** −log p(x|z) as the textbooks write it, in double precision; that of mse without its constant. */
record ReferenceLikelihood(Architecture architecture, double own) {
  double sum(double[][] x, double[][] outputs) {
    if (architecture.likelihood() instanceof Likelihood.Bernoulli
        || architecture.likelihood() instanceof Likelihood.ContinuousBernoulli) {
      return natural(x, outputs);
    }
    int n = architecture.features();
    double squares = 0;
    double magnitudes = 0;
    double perFeature = 0;
    for (int row = 0; row < x.length; row++) {
      for (int i = 0; i < n; i++) {
        double y = ReferenceVae.activate(architecture.outputActivation(), outputs[row][i]);
        double error = x[row][i] - y;
        squares += error * error;
        magnitudes += Math.abs(error);
        if (outputs[row].length > n) {
          perFeature += gaussian(error, Math.sqrt(1e-4 + Math.exp(outputs[row][n + i])));
        }
      }
    }
    double count = (double) n * x.length;
    if (architecture.likelihood() instanceof Likelihood.Laplace laplace) {
      double b = laplace.scale() instanceof Scale.Fixed fixed ? fixed.value() : magnitudes / count;
      return count * Math.log(2 * b) + magnitudes / b;
    }
    if (architecture.likelihood() instanceof Likelihood.Gaussian gaussian) {
      return gaussian.sigma() == Scale.Fitted.PER_FEATURE
          ? perFeature
          : sum(squares, count, sigma(gaussian.sigma(), squares / count));
    }
    return squares;
  }

  private double sigma(Scale scale, double variance) {
    if (scale instanceof Scale.Fixed fixed) {
      return fixed.value();
    }
    return scale == Scale.Fitted.OPTIMAL
        ? Math.sqrt(variance)
        : Math.exp(-6 + Math.log1p(Math.exp(own + 6)));
  }

  private static double sum(double squares, double count, double sigma) {
    return count / 2 * Math.log(2 * Math.PI * sigma * sigma) + squares / (2 * sigma * sigma);
  }

  private static double gaussian(double error, double sigma) {
    return sum(error * error, 1, sigma);
  }

  private double bounded(double a) {
    double bound =
        architecture.likelihood() instanceof Likelihood.ContinuousBernoulli continuous
            ? continuous.bound().orElse(Double.MAX_VALUE)
            : Double.MAX_VALUE;
    return Math.max(-bound, Math.min(bound, a));
  }

  private double natural(double[][] x, double[][] outputs) {
    double sum = 0;
    for (int row = 0; row < x.length; row++) {
      for (int i = 0; i < x[row].length; i++) {
        double a = bounded(outputs[row][i]);
        double logPartition =
            architecture.likelihood() instanceof Likelihood.Bernoulli
                ? Math.log1p(Math.exp(a))
                : Math.log(Math.expm1(a) / a);
        sum += logPartition - a * x[row][i];
      }
    }
    return sum;
  }
}
