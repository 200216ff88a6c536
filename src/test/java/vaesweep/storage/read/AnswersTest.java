package vaesweep.storage.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.storage.FrontierRow;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.Samples;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Trial;
import vaesweep.trial.judged.Recommendation;

/** The danger: an answer about the whole sweep comes back as another, or an old one stays. */
class AnswersTest {
  @TempDir private Path folder;

  @Test
  void theFrontierIsReadByLikelihoodThenRisingRate() {
    List<Trial> plan = new ArrayList<>(trials(3));
    plan.add(Samples.trial(Map.of(Parameters.LIKELIHOOD, Likelihood.MSE)));
    Path file = folder.resolve("beta.db");
    try (Recorder recorder = SqliteRecorder.open(file, "0.1.0", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, plan, Samples.NOW);
      complete(recorder, 1, 8, 9);
      complete(recorder, 2, 10, 5);
      complete(recorder, 3, 11, 6);
      complete(recorder, 4, 90, 9);
    }
    try (Results results = SqliteResults.open(file)) {
      assertThat(results.frontier())
          .containsExactly(
              new FrontierRow(2, List.of(2), "bernoulli", 10, true),
              new FrontierRow(1, List.of(1), "bernoulli", 10, true),
              new FrontierRow(4, List.of(4), "mse", 10, true));
    }
  }

  @Test
  void recommendationsComeBackInTheirOrderAndReplaceThoseBefore() {
    Recommendation none = unanswered("samples");
    Recommendation answer =
        new Recommendation(
            "likelihood",
            "Take 2.",
            OptionalDouble.of(2),
            OptionalDouble.of(1),
            OptionalDouble.of(4),
            "importance_weighted_bound",
            OptionalDouble.of(-80.5),
            OptionalDouble.of(0.25),
            List.of(2, 1),
            "fairly");
    Path file = folder.resolve("beta.db");
    try (Recorder recorder = SqliteRecorder.open(file, "0.1.0", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, trials(3), Samples.NOW);
      recorder.recommendations(List.of(none, none, unanswered("balance")));
      recorder.recommendations(List.of(answer, none)).toCompletableFuture().join();
    }
    try (Results results = SqliteResults.open(file)) {
      assertThat(results.recommendations()).containsExactly(answer, none);
    }
  }

  private static Recommendation unanswered(String purpose) {
    return new Recommendation(
        purpose,
        "No answer.",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        "",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(),
        "not at all");
  }
}
