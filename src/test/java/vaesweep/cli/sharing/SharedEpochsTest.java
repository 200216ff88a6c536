package vaesweep.cli.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.example.SmallData;
import vaesweep.spec.Annealing;
import vaesweep.spec.Granularity;
import vaesweep.spec.Hidden;
import vaesweep.spec.Parameters;
import vaesweep.trial.DataFacts;
import vaesweep.trial.Trial;

/** Guards what is said to be saved: epochs that are trained all the same, or counted twice. */
final class SharedEpochsTest {
  private static final DataFacts DATA = SmallData.dataset().facts();

  @Test
  void theSentenceCountsEpochsAndTrials() {
    List<Trial> trials = new ArrayList<>();
    for (long seed : new long[] {1, 2}) {
      for (double beta : new double[] {1, 2, 4}) {
        trials.add(trial(beta, seed));
      }
    }

    assertThat(SharedEpochs.sentence(trials, SharedEpochs.among(trials, DATA)))
        .contains("Epochs: 44 instead of 60; 4 epochs are trained once for 3 trials, 2 times.");
  }

  @Test
  void nothingIsSaidWhereNothingIsSaved() {
    List<Trial> trials = List.of(trial(1, 1), trial(1, 2));

    assertThat(SharedEpochs.sentence(trials, SharedEpochs.among(trials, DATA))).isEmpty();
  }

  @Test
  void whatIsTooLargeForACheckpointIsNotShared() {
    List<Trial> trials = new ArrayList<>();
    for (int epochs : new int[] {3, 4}) {
      trials.add(
          SmallData.trial(
              SmallData.with(
                  Map.of(
                      Parameters.HIDDEN,
                      Hidden.mirrored(List.of(8000, 8000)),
                      Parameters.EPOCHS,
                      epochs)),
              1));
    }

    assertThat(SharedEpochs.among(trials, DATA).keys()).isEmpty();
  }

  private static Trial trial(double beta, long seed) {
    Annealing annealing = new Annealing.Linear(4, 2, Granularity.STEP);
    return SmallData.trial(
        SmallData.with(
            Map.of(
                Parameters.BETA, beta,
                Parameters.ANNEALING, annealing,
                Parameters.EPOCHS, 10)),
        seed);
  }
}
