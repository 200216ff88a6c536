package vaesweep.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleSweeps;
import vaesweep.example.ExampleTrial;
import vaesweep.report.facts.SweepFacts;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Reduction;
import vaesweep.trial.TrialState;

/** The danger: sentences and tables that say something else than the numbers do. */
final class WordsTest {
  @Test
  void theTableOfEquivalentsHasTheNumbersOfTheShippedSweep() {
    Equivalents table = equivalents(ExampleSweeps.shipped());
    assertThat(table.betas()).containsExactly(0.01, 0.03, 0.1, 0.3, 1.0, 4.0);
    assertThat(table.rows())
        .containsExactly(
            new Equivalents.Row(
                "sum", "2 and 10", "1", List.of("0.01", "0.03", "0.1", "0.3", "1", "4")),
            new Equivalents.Row(
                "mean", "10", "78.4", List.of("0.784", "2.352", "7.84", "23.52", "78.4", "313.6")),
            new Equivalents.Row(
                "mean", "2", "392", List.of("3.92", "11.76", "39.2", "117.6", "392", "1568")));
  }

  @Test
  void underSumAloneThereIsNothingToTranslate() {
    assertThat(equivalents(ExampleSweeps.large(30)).rows()).isEmpty();
  }

  @Test
  void aWeightThatAReductionDoesNotHaveIsADash() {
    Equivalents table =
        equivalents(
            ExampleResults.of(
                ExampleTrial.of(1, 1),
                ExampleTrial.of(2, 0.01).with(Parameters.REDUCTION, Reduction.MEAN_SUM)));
    assertThat(table.rows().get(1).betaEff()).containsExactly("7.84", "–");
  }

  @Test
  void aWaitingTrialHasARowWithParametersAndNoNumbers() {
    SweepFacts facts =
        SweepFacts.of(
            ExampleResults.of(ExampleTrial.of(1, 1), ExampleTrial.of(2, 2).in(TrialState.WAITING)));
    TrialTable.Row row = TrialTable.of(facts).rows().get(1);
    assertThat(row.cells())
        .extracting(Cell::text)
        .containsExactly("2", "2", "2", "", "", "", "", "", "", "waiting", "");
  }

  @Test
  void mixedMachineTypesAreSaid() {
    ExampleResults mixed =
        ExampleResults.of(ExampleTrial.of(1, 1), ExampleTrial.of(2, 2).onMachine("amd64 Haswell"));
    assertThat(provenance(mixed).warning())
        .contains("2 types")
        .contains("amd64 Haswell and amd64 Zen");
    assertThat(provenance(ExampleSweeps.shipped()).warning()).isEmpty();
  }

  @Test
  void whatIsTheSameInEveryTrialIsListedOnce() {
    assertThat(provenance(ExampleSweeps.shipped()).facts())
        .containsEntry("every likelihood", "bernoulli")
        .containsEntry("every hidden", "400")
        .containsEntry("Java", "17.0.9")
        .doesNotContainKey("every beta");
  }

  private static Equivalents equivalents(ExampleResults results) {
    return Equivalents.of(SweepFacts.of(results).trials(), results.data().features());
  }

  private static Provenance provenance(ExampleResults results) {
    return Provenance.of(results, SweepFacts.of(results).varied());
  }
}
