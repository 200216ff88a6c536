package vaesweep.words.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vaesweep.example.ExampleSweeps;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Sentence;
import vaesweep.report.words.Summary;
import vaesweep.trial.judged.Finding;

/** The danger: an end of a sweep that scrolls its own result away. */
final class SummaryLinesTest {
  private static final List<Sentence> SENTENCES =
      Summary.of(SweepFacts.of(ExampleSweeps.shipped())).sentences();
  private static final Optional<String> WEIGHT =
      Optional.of("Which weight? beta_eff 1 for compression.");

  @Test
  void thereAreNeverMoreThanEightLinesOfAHundredColumns() {
    for (int findings = 0; findings < 12; findings++) {
      List<String> lines =
          SummaryLines.of("state ".repeat(40), SENTENCES, WEIGHT, findings(findings));
      assertThat(lines).hasSizeLessThanOrEqualTo(8).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void whatDoesNotFitIsCountedAndItsPlaceIsNamed() {
    List<String> lines = SummaryLines.of("state", SENTENCES, WEIGHT, findings(9));
    int told = (int) lines.stream().filter(line -> line.startsWith("CODE_")).count();
    assertThat(told).isPositive();
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo((9 - told) + " more findings: on the page and in status --findings.");
  }

  @Test
  void aFindingIsOneLineWithItsRemedyTheGravestFirst() {
    List<String> lines = SummaryLines.of("state", List.of(), Optional.empty(), findings(2));
    assertThat(lines)
        .containsExactly(
            "state", "CODE_0: Trials are bad. Do better.", "CODE_1: Trials are bad. Do better.");
  }

  @Test
  void theWeightComesBeforeTheFindings() {
    assertThat(SummaryLines.of("state", List.of(), WEIGHT, findings(1)).get(1))
        .isEqualTo("Which weight? beta_eff 1 for compression.");
  }

  private static List<Finding> findings(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Finding(
                    "CODE_" + i,
                    Finding.Severity.WARNING,
                    "Trials are bad. Very much so.",
                    "Do better. In all.",
                    List.of(1),
                    Optional.empty()))
        .toList();
  }
}
