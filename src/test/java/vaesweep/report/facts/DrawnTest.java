package vaesweep.report.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.report.facts.plane.Frontier;
import vaesweep.report.facts.plane.RateDistortion;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.trial.Failure;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;

/** The danger: a page of many trials that no browser opens, or that hides the ones that matter. */
class DrawnTest {
  private static final int MANY = Drawn.MOST_WHOLE + 1;
  private static final Finding FINDING =
      new Finding("X", Finding.Severity.INFO, "", "", List.of(901, 902));

  /** Distortion falls as the rate rises with the number, so that all are on the frontier. */
  private static List<ExampleTrial> frontier(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> ExampleTrial.of(n, 1).ending(5000 - 2 * n, n))
        .toList();
  }

  private static Drawn drawn(List<ExampleTrial> trials) {
    ExampleResults results = ExampleResults.of(trials);
    List<Subject> subjects = results.trials().stream().map(Subject::of).toList();
    RateDistortion plane =
        RateDistortion.of(
            subjects, Frontier.of(results.frontier(), subjects), List.of(), DataReference.NONE);
    return Drawn.of(subjects, plane, List.of(), List.of(FINDING));
  }

  @Test
  void asManyAsAPageHoldsAreAllDrawn() {
    Drawn drawn = drawn(frontier(Drawn.MOST_WHOLE));
    assertThat(drawn.partial()).isFalse();
    assertThat(drawn.trials()).hasSize(Drawn.MOST_WHOLE);
  }

  @Test
  void ofMoreTheBestTheNamedTheFailedAndTheEndsOfTheFrontierAreDrawn() {
    List<ExampleTrial> trials = new ArrayList<>(frontier(MANY));
    trials.set(776, ExampleTrial.of(777, 1).failed(Failure.of(Failure.Kind.ERROR, "broken")));
    Drawn drawn = drawn(trials);
    assertThat(drawn.partial()).isTrue();
    assertThat(drawn.trials()).hasSize(Drawn.CHOSEN).contains(1, 777, 901, 902, MANY);
  }

  @Test
  void everyPartOfThePlaneIsDrawnHoweverCrowdedAnotherIs() {
    List<ExampleTrial> trials = new ArrayList<>();
    for (int n = 1; n <= 3 * MANY; n++) {
      trials.add(ExampleTrial.of(n, 1).ending(300 + (n % 7) * 1e-3, 5));
    }
    trials.set(1999, ExampleTrial.of(2000, 1).ending(900, 90));
    trials.set(2999, ExampleTrial.of(3000, 1).ending(600, 50));
    assertThat(drawn(trials).trials()).contains(2000, 3000);
  }

  @Test
  void whatIsNotDrawnIsAPointOfTheCloudAndNothingElse() {
    ExampleResults results = ExampleResults.of(frontier(MANY));
    SweepFacts facts = SweepFacts.of(results, List.of(FINDING));
    Set<Integer> drawn = facts.drawn().trials();
    assertThat(facts.trials()).hasSize(MANY);
    assertThat(facts.shown())
        .extracting(TrialFacts::number)
        .containsExactlyInAnyOrderElementsOf(drawn);
    assertThat(facts.curves().byTrial().keySet()).isEqualTo(drawn);
    assertThat(facts.cloud().rate()).hasSize(MANY - drawn.size());
    assertThat(facts.cloud().distortion()).hasSize(MANY - drawn.size());
    assertThat(facts.album().trials()).isEqualTo(MANY);
  }
}
