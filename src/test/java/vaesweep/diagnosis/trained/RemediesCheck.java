package vaesweep.diagnosis.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.diagnosis.trained.ProvokedTest.Cause;
import vaesweep.trial.judged.Finding;

/**
 * Carries out what the findings advise: every rule's ready sweep file is trained once, and the
 * finding is gone, or its remedy says that it is not sure and why. Run by {@code mvn -Premedies
 * test}.
 */
final class RemediesCheck {
  private static final String UNSURE = "Not sure this helps: ";

  /** Those whose remedy is another reading of the numbers, or fewer trials, not a training. */
  private static final Set<String> READ_ONLY =
      Set.of(
          "REDUCTION_MIX",
          "SAME_OBJECTIVE",
          "NO_EFFECT",
          "DENSITY_ABOVE_ONE",
          "INFORMATION_CAP",
          "PRIOR_HOLES",
          "COLLAPSE_PARTIAL");

  static Stream<Cause> causes() {
    return ProvokedTest.causes();
  }

  @ParameterizedTest
  @MethodSource("causes")
  void theReadyFileCuresOrIsNotSure(Cause cause, @TempDir Path sick, @TempDir Path cured)
      throws Exception {
    Finding finding = cause.sick().finding(cause.code(), sick).orElseThrow();
    if (finding.remedySweep().isEmpty()) {
      assertThat(READ_ONLY).contains(cause.code());
      return;
    }
    SmallSweep remedy = cause.sick().rewritten(finding.remedySweep().get());
    List<Finding> after = remedy.findings(cured);
    Optional<Finding> again =
        after.stream().filter(each -> each.code().equals(cause.code())).findFirst();
    if (!finding.remedy().contains(UNSURE)) {
      assertThat(again).as(finding.remedy()).isEmpty();
    }
  }

  /** A file that trained the same once more would change nothing of what the evidence blames. */
  @ParameterizedTest
  @MethodSource("causes")
  void theReadyFileTrainsTheSickTrialsAnotherWay(Cause cause, @TempDir Path sick) throws Exception {
    Finding finding = cause.sick().finding(cause.code(), sick).orElseThrow();
    if (finding.remedySweep().isPresent()) {
      Set<String> sickKeys = cause.sick().keys(finding.trials());
      Set<String> after = cause.sick().rewritten(finding.remedySweep().get()).keys();
      assertThat(after).as(finding.remedy()).isNotEmpty();
      assertThat(sickKeys.containsAll(after)).as(finding.remedy()).isFalse();
    }
  }
}
