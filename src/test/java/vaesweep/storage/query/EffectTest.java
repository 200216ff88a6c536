package vaesweep.storage.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.Recorder;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;

/** The danger: noise between seeds is told as the effect of a parameter, or unlike is compared. */
class EffectTest {
  private static final Annealing RAMP = new Annealing.Linear(1, 4, Granularity.STEP);

  @TempDir private Path folder;
  private Path file;

  /** Weights 1 and 2, with a ramp and without, three repeats; and one trial of squared error. */
  @BeforeEach
  void recordThreeRepeats() {
    file = folder.resolve("beta.db");
    List<Trial> plan = new ArrayList<>();
    for (int repeat = 1; repeat <= 3; repeat++) {
      for (Annealing annealing : List.of(new Annealing.None(), RAMP)) {
        for (double beta : List.of(1.0, 2.0)) {
          plan.add(trial(Map.of(Parameters.BETA, beta, Parameters.ANNEALING, annealing), repeat));
        }
      }
    }
    plan.add(trial(Map.of(Parameters.BETA, 1.0, Parameters.LIKELIHOOD, Likelihood.MSE), 1));
    try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, plan, NOW);
      for (int i = 0; i < 12; i++) {
        int repeat = i / 4;
        double gain = i / 2 % 2 == 0 ? 0 : 2 + 0.1 * repeat; // of the ramp
        double noise = 5 * repeat * (i % 2); // of the weight
        complete(recorder, i + 1, 50 - gain + noise, i % 2 == 0 ? 8 : 6);
      }
      complete(recorder, 13, 900, 3);
    }
  }

  private static Trial trial(Map<Parameter<?>, ?> chosen, int repeat) {
    Configuration configuration = Configuration.of(chosen);
    return new Trial(
        TrialKey.of(configuration, DATA.checksum(), repeat, EvaluationSize.DEFAULT),
        configuration,
        repeat,
        repeat,
        EvaluationSize.DEFAULT);
  }

  private List<List<Object>> ask(String sql) {
    try (Query query = Query.open(file);
        Table table = query.run(sql)) {
      return table.rows().toList();
    }
  }

  private void refused(String sql, String message) {
    try (Query query = Query.open(file)) {
      assertThatThrownBy(() -> query.run(sql))
          .isInstanceOf(WrongQuery.class)
          .hasMessageContaining(message);
    }
  }

  @Test
  void pairsAreOfOneRepeatAndDifferInOneParameterAlone() {
    assertThat(ask("SELECT parameter, count(*) FROM pairs GROUP BY parameter ORDER BY parameter"))
        .containsExactly(List.of("annealing", 6L), List.of("beta", 6L));
    assertThat(
            ask(
                "SELECT value, repeat, trial, other_trial, round(elbo, 9), rate, round(objective, 9)"
                    + " FROM pairs WHERE parameter = 'annealing' AND trial = 6"))
        .containsExactly(List.of("none", 2L, 6L, 8L, 2.1, 0.0, -2.1));
    assertThat(ask("SELECT DISTINCT objective FROM pairs WHERE parameter = 'beta'").get(0))
        .containsOnlyNulls();
  }

  @Test
  void theEffectOfAParameterIsItsMeanOverRepeatsWithAnInterval() {
    List<Object> elbo = ask("@effect annealing").get(0);
    assertThat(elbo.get(0)).isEqualTo("bernoulli");
    assertThat(elbo.subList(3, 4)).containsExactly("elbo");
    assertThat((double) elbo.get(4)).isCloseTo(2.1, within(1e-12));
    assertThat(elbo.subList(5, 7)).containsExactly(3L, 6L);
    double error = 0.1 / Math.sqrt(3);
    assertThat((double) elbo.get(7)).isCloseTo(error, within(1e-12));
    assertThat((double) elbo.get(8)).isCloseTo(2.1 - 4.302652730 * error, within(1e-8));
    assertThat((double) elbo.get(9)).isCloseTo(2.1 + 4.302652730 * error, within(1e-8));
    assertThat(elbo.get(10)).isEqualTo("more");
  }

  @Test
  void aDifferenceThatRepeatsCannotTellApartIsSaidToBeNone() {
    assertThat(ask("@effect beta"))
        .extracting(row -> row.get(3) + ": " + row.get(10))
        .containsExactly(
            "elbo: none that repeats can tell",
            "distortion: none that repeats can tell",
            "rate: the same in all repeats",
            "active_units: the same in all repeats");
  }

  @Test
  void aWrongParameterIsAnsweredWithWhatCanBeAsked() {
    String varied = "this sweep varies annealing, beta, likelihood, output_activation";
    refused("@effect", "@effect: expected one parameter after it, found none; " + varied);
    refused("@effect beta rate", "found \"beta rate\"; " + varied);
    refused("@effect aneling", "no parameter \"aneling\" (did you mean annealing?); " + varied);
    refused("@effect epochs", "epochs has one value in all trials; " + varied);
    refused("@best beta", "@best: takes no parameter, but found \"beta\"; leave it out");
  }

  @Test
  void configurationsHaveMeansWithIntervals() {
    List<Object> row =
        ask("SELECT repeats, complete, competes, distortion, distortion_standard_error,"
                + " distortion_half_width, elbo, mse_half_width FROM configurations"
                + " WHERE trial = 2")
            .get(0);
    assertThat(row.subList(0, 4)).containsExactly(3L, 3L, 1L, 55.0);
    assertThat((double) row.get(4)).isCloseTo(5 / Math.sqrt(3), within(1e-12));
    assertThat((double) row.get(5)).isCloseTo(4.302652730 * 5 / Math.sqrt(3), within(1e-8));
    assertThat(row.subList(6, 8)).containsExactly(-61.0, 0.0);
    assertThat(
            ask("SELECT complete, elbo_standard_error, elbo_half_width FROM configurations").get(4))
        .containsExactly(1L, null, null);
  }

  @Test
  void theFactorsOfIntervalsAreStudents() {
    for (List<Object> row : ask("SELECT degrees, quantile FROM student_t ORDER BY degrees")) {
      double degrees = ((Long) row.get(0)).doubleValue();
      double exact = new TDistribution(degrees).inverseCumulativeProbability(0.975);
      assertThat((double) row.get(1)).isCloseTo(exact, within(degrees > 30 ? 2e-6 : 1e-8));
    }
  }
}
