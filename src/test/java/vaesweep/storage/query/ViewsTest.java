package vaesweep.storage.query;

import static org.assertj.core.api.Assertions.assertThat;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.annealed;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.epoch;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trial;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.preflight.References;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.storage.Recorder;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataReference;

/** The danger: the views that people query say something else than the trials. */
class ViewsTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void placeTheFile() {
    file = folder.resolve("beta.db");
  }

  private Recorder open() {
    return SqliteRecorder.open(file, "1", Runnable::run);
  }

  private List<List<Object>> ask(String sql) {
    try (Query query = Query.open(file);
        Table table = query.run(sql)) {
      return table.rows().toList();
    }
  }

  private static List<Object> row(Object... values) {
    List<Object> row = new ArrayList<>();
    for (Object value : values) {
      row.add(value);
    }
    return row;
  }

  @Test
  void theExplainedFractionIsMeasuredFromTheBaselineOfTheTrialsOwnLikelihood() {
    Likelihood gaussian = new Likelihood.Gaussian(new Scale.Fixed(0.1));
    Trial narrow = trial(Map.of(Parameters.LIKELIHOOD, gaussian));
    DataReference reference =
        new DataReference(
            Map.of(),
            Map.of(
                "bernoulli",
                new DataReference.Baseline(90, OptionalDouble.of(10)),
                References.spelling(narrow.configuration()),
                new DataReference.Baseline(100, OptionalDouble.empty())));
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, List.of(trials(1).get(0), narrow), NOW);
      recorder.reference(reference);
      complete(recorder, 1, 50, 5);
      complete(recorder, 2, 70, 5);
    }
    assertThat(ask("SELECT baseline, floor, explained FROM trials ORDER BY trial"))
        .containsExactly(row(90.0, 10.0, 0.5), row(100.0, null, null));
  }

  @Test
  void parametersAreColumnsObjectsAreJsonAndWhatDoesNotApplyIsNull() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, List.of(annealed(), trials(1).get(0)), NOW);
    }
    assertThat(
            ask(
                "SELECT beta, beta_norm, beta_eff, latent_size, likelihood, output_activation,"
                    + " annealing, annealing_type, hidden, learning_rate, gradient_clip_norm"
                    + " FROM trials ORDER BY trial"))
        .containsExactly(
            row(
                1.5,
                0.5,
                1.5,
                2L,
                "mse",
                "sigmoid",
                "{\"granularity\":\"step\",\"length\":4,\"start\":1,\"type\":\"linear\"}",
                "linear",
                "[400]",
                0.001,
                "none"),
            row(
                1.0,
                10.0 / 6,
                1.0,
                10L,
                "bernoulli",
                null,
                "none",
                "none",
                "[400]",
                0.001,
                "none"));
  }

  @Test
  void finalNumbersAreTheLastEpochsAndOfCompleteTrialsAlone() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(2), NOW);
      complete(recorder, 1, 50, 5);
      recorder.started(2, MACHINE, NOW);
      recorder.measured(2, epoch(0, 9, 9));
    }
    assertThat(
            ask(
                "SELECT state, distortion, rate, elbo, train_elbo, active_units, epochs_done"
                    + " FROM trials ORDER BY trial"))
        .containsExactly(
            row("complete", 50.0, 5.0, -55.0, -55.0, 1L, 1L),
            row("running", null, null, null, null, null, 0L));
  }

  @Test
  void finalMeasurementsAreColumnsOfTheirTrialAndNullWhereThereAreNone() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(2), NOW);
      complete(recorder, 1, 50, 5);
    }
    assertThat(
            ask(
                "SELECT psnr, ssim, mutual_information, total_correlation, dimension_wise_kl,"
                    + " importance_weighted_bound FROM trials ORDER BY trial"))
        .containsExactly(
            row(21.5, null, null, null, null, null), row(null, null, null, null, null, null));
    assertThat(ask("SELECT name, standard_error FROM measurement WHERE trial = 1 ORDER BY name"))
        .containsExactly(row("psnr", 0.25), row("weight_share", null));
  }

  @Test
  void parametersAreRowsToo() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, List.of(annealed()), NOW);
    }
    assertThat(
            ask(
                "SELECT name, value, typeof(value) FROM trial_parameter"
                    + " WHERE name IN ('latent_size', 'beta_norm', 'hidden', 'beta') ORDER BY name"))
        .containsExactly(
            row("beta_norm", 0.5, "real"),
            row("hidden", "[400]", "text"),
            row("latent_size", 2L, "integer"));
  }

  @Test
  void theFrontierKeepsTiesAndDoesNotCompareLikelihoods() {
    List<Trial> plan = new ArrayList<>(trials(6));
    plan.add(trial(Map.of(Parameters.LIKELIHOOD, Likelihood.MSE)));
    double[][] numbers = {{10, 5}, {10, 5}, {10, 6}, {11, 5}, {8, 9}, {20, 0}, {90, 9}};
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, plan, NOW);
      for (int i = 0; i < numbers.length; i++) {
        complete(recorder, i + 1, numbers[i][0], numbers[i][1]);
      }
    }
    assertThat(ask("SELECT likelihood, trial, overall FROM frontier"))
        .containsExactly(
            row("bernoulli", 1L, 1L),
            row("bernoulli", 2L, 1L),
            row("bernoulli", 5L, 1L),
            row("mse", 7L, 1L));
    assertThat(ask("SELECT trial FROM network ORDER BY trial"))
        .isEqualTo(ask("SELECT trial FROM frontier ORDER BY trial"));
  }

  @Test
  void viewsShowTheNewestEditionAlone() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("one"), DATA, trials(3), NOW);
      complete(recorder, 1, 50, 5);
      recorder.register(sweep("two"), DATA, trials(3).subList(1, 3), NOW);
    }
    assertThat(ask("SELECT trial FROM trials ORDER BY trial")).containsExactly(row(2L), row(3L));
    assertThat(ask("SELECT * FROM frontier")).isEmpty();
    assertThat(ask("SELECT * FROM curves")).isEmpty();
  }
}
