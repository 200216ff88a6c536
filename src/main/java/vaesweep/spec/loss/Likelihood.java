package vaesweep.spec.loss;

import java.util.Optional;
import java.util.OptionalDouble;

/** The decoder's distribution p(x|z), which names the reconstruction term. */
public sealed interface Likelihood {
  Likelihood BERNOULLI = new Bernoulli();
  Likelihood CONTINUOUS_BERNOULLI = new ContinuousBernoulli(OptionalDouble.empty());
  Likelihood MSE = new Mse();

  /** The name in sweep files: the alternative, without its fields. */
  String spelling();

  /**
   * Whether the decoder's output is a location with an activation of the user's choice; else it is
   * a natural parameter, such as a logit.
   */
  boolean takesOutputActivation();

  /** Whether it gives {@code x} a probability or a density; grey values count as probabilities. */
  boolean holds(double x);

  /** How wide it is, where that is a choice. */
  Optional<Scale> width();

  /** One Bernoulli variable per feature, from its logit. */
  record Bernoulli() implements Likelihood {
    @Override
    public String spelling() {
      return "bernoulli";
    }

    @Override
    public boolean holds(double x) {
      return 0 <= x && x <= 1;
    }

    @Override
    public Optional<Scale> width() {
      return Optional.empty();
    }

    @Override
    public boolean takesOutputActivation() {
      return false;
    }
  }

  /**
   * The distribution on [0, 1] whose log-density is the Bernoulli's cross-entropy plus the constant
   * that the cross-entropy lacks, from the natural parameter.
   *
   * @param bound the largest natural parameter, and its negative the smallest; without one the
   *     density of a feature that is 0 in every row grows for ever
   * @see <a href="https://arxiv.org/abs/1907.06845">Loaiza-Ganem and Cunningham 2019</a>
   */
  record ContinuousBernoulli(OptionalDouble bound) implements Likelihood {
    @Override
    public String spelling() {
      return "continuous_bernoulli";
    }

    @Override
    public boolean holds(double x) {
      return 0 <= x && x <= 1;
    }

    @Override
    public Optional<Scale> width() {
      return Optional.empty();
    }

    @Override
    public boolean takesOutputActivation() {
      return false;
    }
  }

  /**
   * A Gaussian per feature.
   *
   * @param sigma its standard deviation
   */
  record Gaussian(Scale sigma) implements Likelihood {
    @Override
    public String spelling() {
      return "gaussian";
    }

    @Override
    public boolean holds(double x) {
      return Double.isFinite(x);
    }

    @Override
    public Optional<Scale> width() {
      return Optional.of(sigma);
    }

    @Override
    public boolean takesOutputActivation() {
      return true;
    }
  }

  /**
   * A Laplace distribution per feature.
   *
   * @param scale the mean absolute deviation b: fixed or optimal
   */
  record Laplace(Scale scale) implements Likelihood {
    @Override
    public String spelling() {
      return "laplace";
    }

    @Override
    public boolean holds(double x) {
      return Double.isFinite(x);
    }

    @Override
    public Optional<Scale> width() {
      return Optional.of(scale);
    }

    @Override
    public boolean takesOutputActivation() {
      return true;
    }
  }

  /** The summed squared error as people write it; it is a Gaussian with variance one half. */
  record Mse() implements Likelihood {
    @Override
    public String spelling() {
      return "mse";
    }

    @Override
    public boolean holds(double x) {
      return Double.isFinite(x);
    }

    @Override
    public Optional<Scale> width() {
      return Optional.empty();
    }

    @Override
    public boolean takesOutputActivation() {
      return true;
    }
  }
}
