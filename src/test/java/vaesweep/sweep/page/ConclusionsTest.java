package vaesweep.sweep.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.recommendation.Recommendations;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.Samples;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.judged.Recommendation;

/** The danger: what is stored is not what the numbers say, or is there twice. */
final class ConclusionsTest {
  @TempDir private Path folder;

  @Test
  void whatIsStoredIsWhatTheNumbersSay() {
    Path database = folder.resolve("beta.db");
    try (Recorder recorder = SqliteRecorder.open(database, "test", Runnable::run)) {
      recorder.register(Samples.sweep("{}"), Samples.DATA, Samples.trials(3), Samples.NOW);
      Samples.complete(recorder, 1, 60, 9);
      Conclusions.draw(database, recorder);
      Samples.complete(recorder, 2, 70, 5);
      Samples.complete(recorder, 3, 80, 2);
      Conclusions.draw(database, recorder);
      Conclusions.draw(database, recorder);
    }
    try (Results results = SqliteResults.open(database)) {
      assertThat(results.frontier()).hasSize(3);
      List<Recommendation> stored = results.recommendations();
      assertThat(stored).isEqualTo(Recommendations.of(results));
      assertThat(stored)
          .extracting(Recommendation::purpose)
          .containsExactly(
              "balance", "likelihood", "compression", "live units", "samples", "disentanglement");
      assertThat(results.findings()).isEqualTo(Diagnosis.of(results));
    }
  }
}
