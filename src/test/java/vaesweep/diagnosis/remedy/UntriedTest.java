package vaesweep.diagnosis.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Reduction;

/** Guards against a remedy that a trial of the same sweep has tried, and that did not help it. */
final class UntriedTest {
  private static final Evidence EVIDENCE =
      Evidence.of(
          ExampleResults.of(
              trial(1, 1, 0.01, 4),
              trial(2, 1, 0.001, 16),
              trial(3, 2, 0.0001, 64),
              trial(4, 1, 0.0005, 2)));

  private final List<Subject> trials = EVIDENCE.trials();
  private final Untried untried = new Untried(Twins.of(EVIDENCE), trials);

  private static ExampleTrial trial(int number, double beta, double rate, int epochs) {
    return ExampleTrial.of(number, beta)
        .with(Parameters.LEARNING_RATE, rate)
        .with(Parameters.EPOCHS, epochs);
  }

  @Test
  void moreEpochsAreMoreThanTheSameHasTried() {
    assertThat(untried.longer(trials.get(0), 4)).isEqualTo(64);
    assertThat(untried.longer(trials.get(1), 4)).isEqualTo(64);
    assertThat(untried.longer(trials.get(2), 4)).isEqualTo(256);
    assertThat(untried.longerInWords(List.of(trials.get(1), trials.get(2)), 4))
        .isEqualTo("4 times the epochs");
    assertThat(untried.longerInWords(List.of(trials.get(0)), 4))
        .isEqualTo("4 times the most epochs tried");
  }

  /** Under another weight, in fewer epochs, or faster, it is another thing that was tried. */
  @Test
  void aSlowerTrainingOfTheSameIsOneThatWasTried() {
    assertThat(untried.wasTried(trials.get(0), 0.001)).isTrue();
    assertThat(untried.wasTried(trials.get(0), 0.0009)).isFalse();
    assertThat(untried.wasTried(trials.get(2), 0.001)).isFalse();
  }

  /** Of the example data's 784 features. */
  @Test
  void aWeightInOtherWordsIsTheSame() {
    Evidence evidence =
        Evidence.of(
            ExampleResults.of(
                trial(1, 784, 0.01, 4),
                trial(2, 1, 0.001, 8).with(Parameters.REDUCTION, Reduction.MEAN_SUM)));
    Untried both = new Untried(Twins.of(evidence), evidence.trials());
    assertThat(both.longer(evidence.trials().get(0), 2)).isEqualTo(16);
  }
}
