package vaesweep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;

/** Guards against training one objective twice without saying so. */
final class EquivalentConfigurationsTest {
  private static final int N = 784;

  @Test
  void oneObjectiveWrittenFourWaysIsOneGroup() {
    List<Configuration> configurations =
        List.of(
            weight(0.3, Reduction.SUM),
            weight(3, Reduction.SUM_MEAN),
            weight(1, Reduction.SUM),
            weight(0.3 / N, Reduction.MEAN_SUM),
            Configuration.of(Map.of(Parameters.BETA_NORM, 0.3 * 10 / N)));
    List<EquivalentConfigurations> groups = EquivalentConfigurations.among(configurations, N);
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).weight()).isCloseTo(0.3, within(1e-12));
    assertThat(groups.get(0).configurations())
        .containsExactly(
            configurations.get(0),
            configurations.get(1),
            configurations.get(3),
            configurations.get(4));
  }

  @Test
  void anotherParameterMakesAnotherObjective() {
    Configuration small = Configuration.of(Map.of(Parameters.BETA, 0.3, Parameters.LATENT_SIZE, 2));
    assertThat(EquivalentConfigurations.among(List.of(weight(0.3, Reduction.SUM), small), N))
        .isEmpty();
  }

  @Test
  void nearWeightsAreNotEqualWeights() {
    List<Configuration> near =
        List.of(weight(0.3, Reduction.SUM), weight(0.3 * (1 + 1e-8), Reduction.SUM));
    assertThat(EquivalentConfigurations.among(near, N)).isEmpty();
  }

  @Test
  void zeroIsOneObjectiveUnderEveryReduction() {
    List<Configuration> zero = List.of(weight(0, Reduction.SUM), weight(0, Reduction.MEAN));
    assertThat(EquivalentConfigurations.among(zero, N)).hasSize(1);
  }

  /**
   * The KL beside a capacity is a sum under every reduction: only the mean over features counts.
   */
  @Test
  void oneCapacityWrittenThreeWaysIsOneGroup() {
    List<Configuration> configurations =
        List.of(
            capacity(N, 25, Reduction.SUM),
            capacity(N, 25, Reduction.SUM_MEAN),
            capacity(N, 20, Reduction.SUM),
            capacity(1, 25, Reduction.MEAN),
            capacity(2, 25, Reduction.MEAN));
    List<EquivalentConfigurations> groups = EquivalentConfigurations.among(configurations, N);
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).weightName()).isEqualTo("gamma_eff");
    assertThat(groups.get(0).weight()).isEqualTo(N);
    assertThat(groups.get(0).configurations())
        .containsExactly(configurations.get(0), configurations.get(1), configurations.get(3));
  }

  /** Under tc a reduction weighs all of the KL and beta a part: equal products are not enough. */
  @Test
  void aWeightOfTotalCorrelationIsItsReductionsOwn() {
    Objective tc = new Objective.TotalCorrelation();
    List<Configuration> configurations =
        List.of(
            Configuration.of(Map.of(Parameters.OBJECTIVE, tc, Parameters.BETA, 4.0)),
            Configuration.of(
                Map.of(
                    Parameters.OBJECTIVE,
                    tc,
                    Parameters.BETA,
                    40.0,
                    Parameters.REDUCTION,
                    Reduction.SUM_MEAN)),
            Configuration.of(Map.of(Parameters.OBJECTIVE, tc, Parameters.BETA_NORM, 4.0 * 10 / N)));
    assertThat(EquivalentConfigurations.among(configurations, N))
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.configurations())
                    .containsExactly(configurations.get(0), configurations.get(2)));
  }

  private static Configuration capacity(double gamma, double nats, Reduction reduction) {
    Objective objective = new Objective.Capacity(gamma, nats, new Annealing.None());
    return Configuration.of(
        Map.of(Parameters.OBJECTIVE, objective, Parameters.REDUCTION, reduction));
  }

  private static Configuration weight(double beta, Reduction reduction) {
    return Configuration.of(Map.of(Parameters.BETA, beta, Parameters.REDUCTION, reduction));
  }
}
