package vaesweep.words.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.report.facts.SweepFacts;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Finding.Severity;
import vaesweep.words.text.Wrapped;

/**
 * The danger: a remedy that nobody sees, or lines that a terminal breaks in the middle of words.
 */
final class ResultWordsTest {
  private static final Finding ERROR =
      new Finding("DIVERGED", Severity.ERROR, "Trial 1 diverged.", "Lower it.", List.of(1));
  private static final Finding WARNING =
      new Finding(
          "COLLAPSE_FULL",
          Severity.WARNING,
          "Trial 1 collapsed. " + "It ignores z, whatever x is. ".repeat(8).strip(),
          "Lower the weight.",
          List.of(1),
          Optional.of("{}"));

  @Test
  void withoutBeingAskedOnlyErrorsAreToldAndTheOthersCounted() {
    assertThat(lines(60, false, ERROR, WARNING))
        .contains(
            "error DIVERGED: Trial 1 diverged.",
            "1 more finding: status --findings tells what to do.")
        .noneMatch(line -> line.contains("collapsed. It"));
  }

  @Test
  void askedForTheyAreWholeWithTheirRemedyAndWhereItsFileIs() {
    List<String> lines = lines(60, true, ERROR, WARNING);
    assertThat(String.join(" ", lines).replaceAll("\\s+", " "))
        .contains("warning COLLAPSE_FULL: " + WARNING.sentence() + " → Lower the weight.");
    assertThat(lines).allMatch(line -> line.length() <= 60);
    assertThat(lines(100, true, WARNING))
        .endsWith("A sweep file for each remedy that is a training: report --remedies DIR.");
    assertThat(lines(60, true)).contains("Nothing was found.");
  }

  @Test
  void aWordThatIsTooLongHasALineOfItsOwn() {
    assertThat(Wrapped.lines("a " + "b".repeat(20) + " c d", 10, "  "))
        .containsExactly("a", "  " + "b".repeat(20), "  c d");
    assertThat(Wrapped.lines("", 10, "  ")).containsExactly("");
  }

  private static List<String> lines(int width, boolean whole, Finding... findings) {
    SweepFacts facts = SweepFacts.of(ExampleResults.of(ExampleTrial.of(1, 1)), List.of(findings));
    return new ResultWords(facts, width).lines(whole);
  }
}
