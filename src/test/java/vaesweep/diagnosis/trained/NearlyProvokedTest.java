package vaesweep.diagnosis.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.data.Dataset;
import vaesweep.trial.judged.Finding;

/** Guards against rules that cry where nothing is wrong, or tell a number as it was not meant. */
final class NearlyProvokedTest {
  private static final Dataset BINARY = Bars.binary();
  private static final Dataset GREY = Bars.grey(256);
  private static final String CAPACITY =
      "\"latent_size\": 2, \"epochs\": 40, \"objective\": {\"type\": \"capacity\", \"gamma\": %s, \"capacity\": %s, \"annealing\": \"none\"}";

  @Test
  void aCapacityOfZeroThatIsReachedIsNotMissed(@TempDir Path folder) throws Exception {
    List<Finding> findings = SmallSweep.of(BINARY, CAPACITY.formatted(30, 0)).findings(folder);
    assertThat(findings)
        .extracting(Finding::code)
        .doesNotContain("CAPACITY_MISSED", "CAPACITY_EMPTY");
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals("COLLAPSE_FULL"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
              assertThat(finding.remedy()).startsWith("Raise the capacity.").doesNotContain("beta");
            });
  }

  /** 16 features: under a mean over them 0.001 acts as 0.016. */
  @Test
  void aGammaUnderAMeanIsToldAsWhatItActsAs(@TempDir Path folder) throws Exception {
    Finding finding =
        SmallSweep.of(BINARY, "\"reduction\": \"mean\", " + CAPACITY.formatted(0.001, 1.5))
            .finding("CAPACITY_MISSED", folder)
            .orElseThrow();
    assertThat(finding.sentence())
        .contains("gamma 0.001, which under reduction mean acts as 0.016");
    assertThat(finding.remedy()).contains("which acts as").doesNotContain("beta");
  }

  /** In a linear network a rate of 0.6 nats may be all that the optimum has. */
  @Test
  void aLinearNetworkAtItsExactOptimumHasLostNothing(@TempDir Path folder) throws Exception {
    String linear =
        "\"latent_size\": 2, \"epochs\": 100, \"hidden\": [], \"likelihood\": \"mse\", \"output_activation\": \"identity\","
            + " \"beta\": {\"values\": [0.01, 0.05]}, \"annealing\": {\"type\": \"linear\", \"start\": 20, \"length\": 0.1}";
    assertThat(SmallSweep.of(GREY, linear).findings(folder))
        .extracting(Finding::code)
        .doesNotContain("KL_RECOLLAPSE", "COLLAPSE_FULL", "COLLAPSE_BY_TRAINING");
  }

  /** What separates the collapsed from the living is the learning rate. */
  @Test
  void noWeightIsBlamedWhereTheoryPredictsLife(@TempDir Path folder) throws Exception {
    String grid =
        "\"latent_size\": 2, \"epochs\": 20, \"learning_rate\": {\"values\": [0.01, 0.3, 1]}, \"beta\": {\"values\": [0, 0.01, 0.5]}";
    assertThat(SmallSweep.of(BINARY, grid).findings(folder))
        .noneMatch(finding -> finding.code().equals("COLLAPSE_FULL"))
        .noneMatch(finding -> finding.remedy().contains("Lower the weight"))
        .noneMatch(finding -> finding.remedy().contains("Lower beta"))
        .anyMatch(finding -> finding.remedy().startsWith("Lower learning_rate"));
  }
}
