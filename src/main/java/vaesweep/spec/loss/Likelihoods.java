package vaesweep.spec.loss;

import java.util.List;
import java.util.OptionalDouble;
import vaesweep.spec.synonym.Synonyms;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.OptionalNumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;
import vaesweep.spec.type.Variant;
import vaesweep.spec.type.VariantType;

/**
 * The likelihoods a sweep can name. A new one is a record in {@link Likelihood} and a line here.
 */
public final class Likelihoods {
  private static final Parameter<Scale> SIGMA =
      Parameter.required(
          "sigma",
          "The standard deviation: a number, or learned, optimal or per_feature.",
          new ScaleType(Scale.Fitted.LEARNED, Scale.Fitted.OPTIMAL, Scale.Fitted.PER_FEATURE));

  private static final Parameter<Scale> SCALE =
      Parameter.required(
          "scale",
          "The mean absolute deviation b: a number, or optimal.",
          new ScaleType(Scale.Fitted.OPTIMAL));

  private static final Parameter<OptionalDouble> BOUND =
      new Parameter<>(
          "bound",
          "The largest natural parameter in either direction; log(9999) in the paper's code.",
          new OptionalNumberType(NumberType.from(1, 1000)),
          OptionalDouble.empty());

  public static final Type<Likelihood> TYPE =
      new VariantType<>(
          List.of(
              Variant.<Likelihood, Likelihood.Bernoulli>of(
                      "bernoulli", Likelihood.Bernoulli.class, "From logits; for 0 and 1.")
                  .madeBy(values -> new Likelihood.Bernoulli()),
              Variant.<Likelihood, Likelihood.ContinuousBernoulli>of(
                      "continuous_bernoulli",
                      Likelihood.ContinuousBernoulli.class,
                      "For values from 0 to 1 (Loaiza-Ganem and Cunningham 2019).")
                  .field(BOUND, Likelihood.ContinuousBernoulli::bound)
                  .madeBy(values -> new Likelihood.ContinuousBernoulli(values.get(BOUND))),
              Variant.<Likelihood, Likelihood.Gaussian>of(
                      "gaussian", Likelihood.Gaussian.class, "A Gaussian for every feature.")
                  .field(SIGMA, Likelihood.Gaussian::sigma)
                  .madeBy(values -> new Likelihood.Gaussian(values.get(SIGMA))),
              Variant.<Likelihood, Likelihood.Laplace>of(
                      "laplace", Likelihood.Laplace.class, "A Laplace distribution per feature.")
                  .field(SCALE, Likelihood.Laplace::scale)
                  .madeBy(values -> new Likelihood.Laplace(values.get(SCALE))),
              Variant.<Likelihood, Likelihood.Mse>of(
                      "mse",
                      Likelihood.Mse.class,
                      "The summed squared error: a Gaussian of variance one half.")
                  .madeBy(values -> new Likelihood.Mse())),
          Synonyms.LIKELIHOODS);

  private Likelihoods() {}
}
