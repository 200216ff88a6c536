package vaesweep.spec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Likelihoods;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Objectives;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.HiddenType;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Annealings;
import vaesweep.spec.schedule.EarlyStopping;
import vaesweep.spec.schedule.EarlyStoppingType;
import vaesweep.spec.type.ChoiceType;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.OptionalNumberType;
import vaesweep.spec.type.Parameter;

/**
 * Every parameter a sweep can set. A new one is a line here, and is read where the engine needs it.
 */
public final class Parameters {
  /** Far above any use, and far below what a float holds. */
  private static final double LARGEST_BETA = 1e12;

  public static final Parameter<Double> BETA =
      new Parameter<>(
          "beta",
          "The KL weight as written in the loss under the chosen reduction.",
          NumberType.from(0, LARGEST_BETA),
          1.0);

  /** Given instead of {@link #BETA}. */
  public static final Parameter<Double> BETA_NORM =
      new Parameter<>(
          "beta_norm",
          "The KL weight as beta_eff times latent_size divided by the number of features; instead of beta.",
          NumberType.from(0, LARGEST_BETA),
          1.0);

  public static final Parameter<Integer> LATENT_SIZE =
      new Parameter<>(
          "latent_size", "The number of latent units M.", NumberType.integer(1, 4096), 10);

  public static final Parameter<Reduction> REDUCTION =
      new Parameter<>(
          "reduction",
          "How reconstruction and KL are reduced over features and units; always the mean over the batch.",
          new ChoiceType<>(
              Reduction.values(),
              ImmutableMap.of("sum/sum", Reduction.SUM, "mean/mean", Reduction.MEAN)),
          Reduction.SUM);

  public static final Parameter<Annealing> ANNEALING =
      new Parameter<>(
          "annealing",
          "The schedule of the KL weight over the epochs; not with objective capacity.",
          Annealings.TYPE,
          new Annealing.None());

  public static final Parameter<Likelihood> LIKELIHOOD =
      new Parameter<>(
          "likelihood",
          "The decoder's distribution, which names the reconstruction term.",
          Likelihoods.TYPE,
          Likelihood.BERNOULLI);

  public static final Parameter<Objective> OBJECTIVE =
      new Parameter<>(
          "objective",
          "What the loss asks of the latent units: elbo, capacity, free_bits or tc.",
          Objectives.TYPE,
          new Objective.Elbo());

  public static final Parameter<Hidden> HIDDEN =
      new Parameter<>(
          "hidden",
          "The widths of the hidden layers, mirrored in the decoder; empty for linear networks.",
          new HiddenType(),
          Hidden.mirrored(List.of(400)));

  public static final Parameter<Activation> ACTIVATION =
      new Parameter<>(
          "activation",
          "The activation of the hidden layers.",
          new ChoiceType<>(Activation.values()),
          Activation.RELU);

  public static final Parameter<Activation> MEAN_ACTIVATION =
      new Parameter<>(
          "mean_activation",
          "The activation of the encoder's mean head.",
          new ChoiceType<>(Activation.values()),
          Activation.IDENTITY);

  public static final Parameter<PosteriorScale> POSTERIOR_SCALE =
      new Parameter<>(
          "posterior_scale",
          "Whether the encoder's second head is a log-variance or a scale through softplus.",
          new ChoiceType<>(PosteriorScale.values()),
          PosteriorScale.LOG_VARIANCE);

  /** Applies to {@link PosteriorScale#LOG_VARIANCE} alone. */
  public static final Parameter<Activation> LOG_VARIANCE_ACTIVATION =
      new Parameter<>(
          "log_variance_activation",
          "The activation of the encoder's log-variance head.",
          new ChoiceType<>(Activation.values()),
          Activation.IDENTITY);

  /** Applies where {@link Likelihood#takesOutputActivation}. */
  public static final Parameter<Activation> OUTPUT_ACTIVATION =
      new Parameter<>(
          "output_activation",
          "The activation of the decoder's output; with likelihood gaussian, laplace or mse.",
          new ChoiceType<>(Activation.values()),
          Activation.SIGMOID);

  public static final Parameter<Integer> EPOCHS =
      new Parameter<>(
          "epochs",
          "The number of passes over the training rows.",
          NumberType.integer(1, 1_000_000),
          10);

  public static final Parameter<Integer> BATCH_SIZE =
      new Parameter<>(
          "batch_size",
          "The number of rows of an optimiser step.",
          NumberType.integer(1, 1_000_000),
          128);

  public static final Parameter<Double> LEARNING_RATE =
      new Parameter<>("learning_rate", "Adam's step size.", NumberType.above(0, 10), 0.001);

  public static final Parameter<OptionalDouble> GRADIENT_CLIP_NORM =
      new Parameter<>(
          "gradient_clip_norm",
          "The Euclidean norm above which the whole gradient is scaled down to it, or none.",
          new OptionalNumberType(NumberType.above(0, 1e12)),
          OptionalDouble.empty());

  /** Not under {@link Objective.TotalCorrelation}, whose loss is not measured after an epoch. */
  public static final Parameter<EarlyStopping> EARLY_STOPPING =
      new Parameter<>(
          "early_stopping",
          "Ends a training whose validation loss has not improved for some epochs, or none.",
          new EarlyStoppingType(),
          new EarlyStopping.None());

  public static final List<Parameter<?>> ALL =
      List.of(
          BETA,
          BETA_NORM,
          LATENT_SIZE,
          REDUCTION,
          ANNEALING,
          LIKELIHOOD,
          OBJECTIVE,
          HIDDEN,
          ACTIVATION,
          MEAN_ACTIVATION,
          POSTERIOR_SCALE,
          LOG_VARIANCE_ACTIVATION,
          OUTPUT_ACTIVATION,
          EPOCHS,
          BATCH_SIZE,
          LEARNING_RATE,
          GRADIENT_CLIP_NORM,
          EARLY_STOPPING);

  /**
   * Those that came after the first keys were given: left out of the canonical form where they have
   * their defaults, so that older keys stay.
   */
  static final Set<Parameter<?>> UNWRITTEN_DEFAULTS = Set.of(EARLY_STOPPING);

  private Parameters() {}

  /**
   * Returns the parameter of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Parameter<?> named(String name) {
    return ALL.stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no parameter " + name));
  }

  /** Returns the names of {@link #ALL}. */
  public static List<String> names() {
    return Lists.transform(ALL, Parameter::name);
  }
}
