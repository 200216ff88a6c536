package vaesweep.sweep.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.example.SmallData;
import vaesweep.plan.Planner;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.reading.SweepReader;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

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

  /** The danger: a large sweep is not looked at closely where its trials do share. */
  @Test
  void whatWaitingTrialsWillTakeOverIsExpectedWhateverMakesThemAlike(@TempDir Path folder)
      throws Exception {
    assertThat(taken(folder, "\"beta\":{\"values\":[1,2]}")).containsOnly(0);
    assertThat(taken(folder, "\"epochs\":{\"values\":[2,5]}")).containsExactly(0, 2);
    String ramp = "\"annealing\":{\"type\":\"linear\",\"start\":3,\"length\":1},\"epochs\":5,";
    assertThat(taken(folder, ramp + "\"beta\":{\"values\":[1,2]}")).containsExactly(0, 3);
    String capacity =
        "\"epochs\":5,\"objective\":{\"type\":\"capacity\",\"gamma\":9,\"capacity\":{\"values\":[2,3]},"
            + "\"annealing\":{\"type\":\"linear\",\"start\":3,\"length\":1}}";
    assertThat(taken(folder, capacity)).containsExactly(0, 3);
  }

  private static List<Integer> taken(Path folder, String parameters) throws Exception {
    SweepSpec sweep =
        SweepReader.read(
            "{\"name\":\"x\",\"data\":\"d\",\"method\":\"grid\",\"parameters\":{\"batch_size\":8,"
                + parameters
                + "}}");
    Path file = Files.createTempFile(folder, "x", ".db");
    try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
      recorder.register(sweep, DATA, Planner.plan(sweep, DATA).trials(), Instant.EPOCH);
    }
    try (Results results = SqliteResults.open(file)) {
      return SharedEpochs.expected(results).stream().map(TrialRow::takenOver).toList();
    }
  }
}
