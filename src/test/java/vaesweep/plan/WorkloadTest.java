package vaesweep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.type.Parameter;

/** Guards estimates of time: of what differs in cost, and of what costs the same. */
class WorkloadTest {
  @Test
  void weightsReductionsAndEpochsCostNothingMore() {
    assertThat(
            of(
                Map.of(
                    Parameters.BETA,
                    4.0,
                    Parameters.REDUCTION,
                    Reduction.MEAN,
                    Parameters.EPOCHS,
                    3,
                    Parameters.LEARNING_RATE,
                    0.1)))
        .isEqualTo(of(Map.of()));
    assertThat(of(Map.of(Parameters.BETA_NORM, 0.5))).isEqualTo(of(Map.of()));
  }

  @Test
  void numbersInsideAChoiceCostNothingMoreButItsWordsMay() {
    Workload narrow = gaussian(new Scale.Fixed(0.1));
    assertThat(gaussian(new Scale.Fixed(0.2))).isEqualTo(narrow);
    assertThat(gaussian(Scale.Fitted.PER_FEATURE)).isNotEqualTo(narrow);
    assertThat(of(Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(1))))
        .isEqualTo(of(Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(2))))
        .isNotEqualTo(of(Map.of()));
  }

  @Test
  void sizesDo() {
    assertThat(
            List.of(
                of(Map.of(Parameters.HIDDEN, Hidden.mirrored(List.of(8)))),
                of(Map.of(Parameters.LATENT_SIZE, 3)),
                of(Map.of(Parameters.BATCH_SIZE, 3))))
        .doesNotHaveDuplicates()
        .doesNotContain(of(Map.of()));
  }

  private static Workload gaussian(Scale sigma) {
    return of(Map.of(Parameters.LIKELIHOOD, new Likelihood.Gaussian(sigma)));
  }

  private static Workload of(Map<Parameter<?>, ?> chosen) {
    return Workload.of(StoredConfiguration.of(Configuration.of(chosen).canonicalJson()));
  }
}
