package vaesweep.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.EarlyStopping;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.schedule.RampShape;
import vaesweep.spec.type.Parameter;

/** Guards against one training under two identities, and two under one. */
final class ConfigurationTest {
  @Test
  void theCanonicalFormNamesEveryParameterThatApplies() {
    assertThat(Configuration.of(Map.of()).canonicalJson())
        .isEqualTo(
            "{\"activation\":\"relu\",\"annealing\":\"none\",\"batch_size\":128,\"beta\":1,"
                + "\"epochs\":10,\"gradient_clip_norm\":\"none\",\"hidden\":[400],"
                + "\"latent_size\":10,\"learning_rate\":0.001,\"likelihood\":\"bernoulli\","
                + "\"log_variance_activation\":\"identity\",\"mean_activation\":\"identity\","
                + "\"objective\":\"elbo\",\"posterior_scale\":\"log_variance\",\"reduction\":\"sum\"}");
  }

  @Test
  void anOutputActivationCountsWithMseAlone() {
    Map<Parameter<?>, Object> relu = Map.of(Parameters.OUTPUT_ACTIVATION, Activation.RELU);
    assertThat(Configuration.of(relu)).isEqualTo(Configuration.of(Map.of()));
    Map<Parameter<?>, Object> mse =
        Map.of(
            Parameters.OUTPUT_ACTIVATION, Activation.RELU, Parameters.LIKELIHOOD, Likelihood.MSE);
    assertThat(Configuration.of(mse).get(Parameters.OUTPUT_ACTIVATION)).isEqualTo(Activation.RELU);
  }

  @Test
  void anObjectIsWrittenWithItsDefaultsAndSortedKeys() {
    Configuration configuration =
        Configuration.of(
            Map.of(Parameters.ANNEALING, new Annealing.Linear(0, 2.5, Granularity.STEP)));
    assertThat(configuration.canonicalJson())
        .contains(
            "\"annealing\":{\"granularity\":\"step\",\"length\":2.5,\"start\":0,"
                + "\"type\":\"linear\"}");
  }

  @Test
  void aFieldThatEarlierVersionsLackedIsWrittenWhereItDiffersFromItsDefault() {
    Annealing plain = new Annealing.Cyclical(4, 0.5, Granularity.STEP);
    assertThat(annealing(plain))
        .contains(
            "\"annealing\":{\"cycles\":4,\"granularity\":\"step\",\"ratio\":0.5,\"type\":\"cyclical\"}");
    Annealing waves = new Annealing.Cyclical(4, 0.5, RampShape.COSINE, 0.1, Granularity.STEP);
    assertThat(annealing(waves)).contains("\"from\":0.1").contains("\"shape\":\"cosine\"");
  }

  private static String annealing(Annealing annealing) {
    return Configuration.of(Map.of(Parameters.ANNEALING, annealing)).canonicalJson();
  }

  @Test
  void aFieldWithoutAValueIsLeftOut() {
    assertThat(likelihood(OptionalDouble.empty()))
        .contains("\"likelihood\":\"continuous_bernoulli\"");
    assertThat(likelihood(OptionalDouble.of(9)))
        .contains("\"likelihood\":{\"bound\":9,\"type\":\"continuous_bernoulli\"}");
  }

  @Test
  void manyAreWrittenAsEachAlone() {
    CanonicalJson many = new CanonicalJson();
    Annealing ramp = new Annealing.Linear(0, 2.5, Granularity.STEP);
    for (Configuration each :
        List.of(
            Configuration.of(Map.of(Parameters.BETA, 0.1)),
            Configuration.of(Map.of(Parameters.BETA, 1e-7, Parameters.ANNEALING, ramp)),
            Configuration.of(Map.of(Parameters.BETA_NORM, 3.0, Parameters.ANNEALING, ramp)),
            Configuration.of(Map.of(Parameters.LIKELIHOOD, Likelihood.MSE)),
            Configuration.of(Map.of(Parameters.BETA, 0.1)))) {
      assertThat(many.of(each))
          .isEqualTo(JsonMapper.builder().build().writeValueAsString(each.canonical()));
    }
  }

  private static String likelihood(OptionalDouble bound) {
    Likelihood bounded = new Likelihood.ContinuousBernoulli(bound);
    return Configuration.of(Map.of(Parameters.LIKELIHOOD, bounded)).canonicalJson();
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void theCanonicalFormCanBeReadBack(Configuration configuration) {
    Configuration back = Configuration.parse(configuration.canonicalJson());
    assertThat(back).isEqualTo(configuration);
    assertThat(back.canonicalJson()).isEqualTo(configuration.canonicalJson());
  }

  static Stream<Configuration> configurations() {
    return Stream.<Map<Parameter<?>, ?>>of(
            Map.of(),
            Map.of(Parameters.BETA, 1e-7, Parameters.REDUCTION, Reduction.MEAN_SUM),
            Map.of(Parameters.BETA_NORM, 0.1),
            Map.of(Parameters.LIKELIHOOD, new Likelihood.ContinuousBernoulli(OptionalDouble.of(9))),
            Map.of(Parameters.ANNEALING, new Annealing.Cosine(0.5, 3, Granularity.EPOCH)),
            Map.of(Parameters.ANNEALING, new Annealing.Sigmoid(3, 0.1, Granularity.STEP)),
            Map.of(Parameters.ANNEALING, new Annealing.Cyclical(4, 0.25, Granularity.STEP)),
            Map.of(Parameters.HIDDEN, Hidden.mirrored(List.of())),
            Map.of(Parameters.HIDDEN, new Hidden(List.of(512, 256), List.of(64))),
            Map.of(Parameters.GRADIENT_CLIP_NORM, OptionalDouble.of(2.5)),
            Map.of(Parameters.LIKELIHOOD, Likelihood.MSE),
            Map.of(Parameters.LIKELIHOOD, new Likelihood.Gaussian(new Scale.Fixed(0.25))),
            Map.of(Parameters.LIKELIHOOD, new Likelihood.Gaussian(Scale.Fitted.PER_FEATURE)),
            Map.of(Parameters.LIKELIHOOD, new Likelihood.Laplace(Scale.Fitted.OPTIMAL)),
            Map.of(
                Parameters.OBJECTIVE,
                new Objective.Capacity(30, 25, new Annealing.Linear(0, 5, Granularity.STEP))),
            Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(0.5)),
            Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(0.5, FloorOf.TOTAL)),
            Map.of(Parameters.EARLY_STOPPING, new EarlyStopping.Patience(2, 0, 5)),
            Map.of(
                Parameters.ANNEALING,
                new Annealing.Cyclical(4, 0.25, RampShape.COSINE, 2.5, Granularity.STEP)),
            Map.of(Parameters.OBJECTIVE, new Objective.TotalCorrelation()),
            Map.of(Parameters.POSTERIOR_SCALE, PosteriorScale.SOFTPLUS))
        .map(Configuration::of);
  }

  @Test
  void whatIsNoConfigurationIsRefused() {
    for (String text : List.of("", "[]", "{}", "{\"beta\":-1}", "{\"betas\":1}")) {
      assertThatThrownBy(() -> Configuration.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("no configuration that this version knows: ")
          .hasMessageMatching(".*(found|no such parameter|ends too early|empty).*");
    }
  }
}
