package vaesweep.exchange.network;

import java.util.LinkedHashMap;
import java.util.Map;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.Architecture;

/**
 * How the heads' outputs become distributions, in NumPy's words; a layer's name stands for its
 * activated output.
 */
final class Formulas {
  private Formulas() {}

  /** Of q(z|x): its mean, and its log-variance or its standard deviation. */
  static Map<String, String> posterior(Architecture architecture) {
    Map<String, String> formulas = new LinkedHashMap<>();
    formulas.put("mean", "encoder.mean");
    if (architecture.posteriorScale() == PosteriorScale.LOG_VARIANCE) {
      formulas.put("log_variance", "clip(encoder.log_variance, -30, 20)");
    } else {
      formulas.put("sigma", "encoder.scale + 1e-6");
    }
    return formulas;
  }

  /** Of p(x|z): its mean, and its width where that is among the parameters or the outputs. */
  static Map<String, String> reconstruction(Architecture architecture) {
    Map<String, String> formulas = new LinkedHashMap<>();
    Likelihood likelihood = architecture.likelihood();
    formulas.put(
        "mean",
        likelihood instanceof Likelihood.ContinuousBernoulli continuous
            ? "1/(1 - exp(-a)) - 1/a with a = "
                + natural(continuous)
                + "; 1/2 + a/12 - a**3/720 for |a| < 0.1"
            : "decoder.output");
    if (likelihood.width().filter(Scale.Fitted.PER_FEATURE::equals).isPresent()) {
      formulas.put("variance", "1e-4 + exp(clip(decoder.log_variance, -20, 20))");
    }
    if (likelihood.width().filter(Scale.Fitted.LEARNED::equals).isPresent()) {
      formulas.put("sigma", "exp(-6 + log1p(exp(likelihood.log_sigma + 6)))");
    }
    return formulas;
  }

  private static String natural(Likelihood.ContinuousBernoulli likelihood) {
    return likelihood.bound().isPresent()
        ? "clip(decoder.output, -b, b), b = " + likelihood.bound().getAsDouble()
        : "decoder.output";
  }
}
