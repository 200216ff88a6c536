package vaesweep.bench;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.Architecture;
import vaesweep.vae.Loss;

/** A network and its loss: small, middling and large ones as people use them. */
@SuppressWarnings("ImmutableEnumChecker") // records are immutable
public enum Workload {
  /** The KL weight lets units live under this reduction, which multiplies it by 784. */
  S(10, Likelihood.MSE, Reduction.MEAN_SUM, 0.001, 50),
  M(20, Likelihood.BERNOULLI, Reduction.SUM, 1, 400),
  L(32, Likelihood.BERNOULLI, Reduction.SUM, 1, 512, 256);

  static final int BATCH_SIZE = 128;
  static final double LEARNING_RATE = 0.001;
  static final int FEATURES = 784;

  private final int latentSize;
  private final Likelihood likelihood;
  private final Reduction reduction;
  private final double klWeight;
  private final ImmutableList<Integer> hidden;

  Workload(
      int latentSize,
      Likelihood likelihood,
      Reduction reduction,
      double klWeight,
      Integer... hidden) {
    this.latentSize = latentSize;
    this.likelihood = likelihood;
    this.reduction = reduction;
    this.klWeight = klWeight;
    this.hidden = ImmutableList.copyOf(hidden);
  }

  List<Integer> hidden() {
    return hidden;
  }

  int latentSize() {
    return latentSize;
  }

  Likelihood likelihood() {
    return likelihood;
  }

  Loss loss() {
    return Loss.elbo(reduction);
  }

  double klWeight() {
    return klWeight;
  }

  Architecture architecture() {
    Activation output =
        likelihood.takesOutputActivation() ? Activation.SIGMOID : Activation.IDENTITY;
    return new Architecture(
        FEATURES,
        latentSize,
        Hidden.mirrored(hidden),
        Activation.RELU,
        Activation.IDENTITY,
        Activation.IDENTITY,
        output,
        PosteriorScale.LOG_VARIANCE,
        likelihood);
  }

  /** Such as {@code M 784-400-20, bernoulli, sum}. */
  String title() {
    Stream<Integer> widths =
        Stream.of(Stream.of(FEATURES), hidden.stream(), Stream.of(latentSize)).flatMap(s -> s);
    return String.format(
        Locale.ROOT,
        "%s %s, %s, %s",
        name(),
        widths.map(String::valueOf).collect(Collectors.joining("-")),
        likelihood.spelling(),
        reduction.spelling());
  }
}
