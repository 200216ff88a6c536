package vaesweep.vae;

import java.util.OptionalDouble;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;

/** Every likelihood, with every kind of width. */
@SuppressWarnings("ImmutableEnumChecker") // records are immutable
enum EachLikelihood {
  BERNOULLI(Likelihood.BERNOULLI),
  CONTINUOUS_BERNOULLI(Likelihood.CONTINUOUS_BERNOULLI),
  CONTINUOUS_BERNOULLI_BOUNDED(
      new Likelihood.ContinuousBernoulli(OptionalDouble.of(0.3))), // some outputs are beyond
  MSE(Likelihood.MSE),
  GAUSSIAN_FIXED(new Likelihood.Gaussian(new Scale.Fixed(0.3))),
  GAUSSIAN_LEARNED(new Likelihood.Gaussian(Scale.Fitted.LEARNED)),
  GAUSSIAN_OPTIMAL(new Likelihood.Gaussian(Scale.Fitted.OPTIMAL)),
  GAUSSIAN_PER_FEATURE(new Likelihood.Gaussian(Scale.Fitted.PER_FEATURE)),
  LAPLACE_FIXED(new Likelihood.Laplace(new Scale.Fixed(0.2))),
  LAPLACE_OPTIMAL(new Likelihood.Laplace(Scale.Fitted.OPTIMAL));

  private final Likelihood likelihood;

  EachLikelihood(Likelihood likelihood) {
    this.likelihood = likelihood;
  }

  Likelihood likelihood() {
    return likelihood;
  }
}
