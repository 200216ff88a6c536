package vaesweep.storage.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.storage.FrontierRow;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.Samples;
import vaesweep.storage.read.SqliteResults;
import vaesweep.theory.LinearOracle;
import vaesweep.theory.Spectrum;
import vaesweep.trial.Failure;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;

/**
 * The danger: the view, the networks that are kept and the definition are three frontiers; noise is
 * on it, or a good point is not.
 */
class ConfigurationFrontierTest {
  private static final int CONFIGURATIONS = 60;
  private static final Failure FAILURE = new Failure(Failure.Kind.ERROR, 0, 0, "", "No memory.");

  @TempDir private Path folder;

  /** Four learning rates of each weight and size; all of repeat 1 first. */
  private static List<Trial> plan(int configurations, int repeats) {
    List<Trial> plan = new ArrayList<>();
    for (int repeat = 1; repeat <= repeats; repeat++) {
      for (int i = 0; i < configurations; i++) {
        Configuration configuration =
            Configuration.of(
                Map.of(
                    Parameters.BETA,
                    weightOf(i),
                    Parameters.LATENT_SIZE,
                    i % 2 == 0 ? 2 : 10,
                    Parameters.LEARNING_RATE,
                    0.001 * (1 + i / 2 % 4)));
        plan.add(
            new Trial(
                TrialKey.of(configuration, DATA.checksum(), repeat, EvaluationSize.DEFAULT),
                configuration,
                repeat,
                repeat,
                EvaluationSize.DEFAULT));
      }
    }
    return plan;
  }

  private static double weightOf(int configuration) {
    int step = configuration / 8;
    return 1.0 + step;
  }

  /** Distortion and rate of every trial: near a curve, with ties and near ties. */
  private static double[][] numbers(int trials, int configurations, Random random) {
    double[][] numbers = new double[trials][];
    for (int i = 0; i < trials; i++) {
      double rate = 12 / weightOf(i % configurations) + 0.04 * random.nextInt(12);
      numbers[i] = new double[] {40 / (1 + rate) + 0.05 * random.nextInt(12), rate};
    }
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void viewAndNetworksAreTheDefinitionsInEveryOrderAndOverRestartsAndEdits(int repeats) {
    Random random = new Random(11 + repeats);
    List<Trial> plan = plan(CONFIGURATIONS, repeats);
    double[][] numbers = numbers(plan.size(), CONFIGURATIONS, random);
    List<Integer> expected = definition(numbers, repeats);
    assertThat(expected).hasSizeBetween(5, CONFIGURATIONS - 10);
    for (int order = 0; order < 4; order++) {
      Path file = folder.resolve(order + ".db");
      List<Integer> trials =
          new ArrayList<>(IntStream.rangeClosed(1, plan.size()).boxed().toList());
      try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
        recorder.register(sweep("before"), DATA, plan, NOW); // numbers in the order of the plan
        List<Trial> half = plan.subList(0, plan.size() / 2);
        recorder.register(sweep("half"), DATA, half, NOW);
        List<Integer> first = new ArrayList<>(trials.subList(0, half.size() / 2));
        Collections.shuffle(first, random);
        first.forEach(t -> complete(recorder, t, numbers[t - 1][0], numbers[t - 1][1]));
        trials.removeAll(first);
      }
      Collections.shuffle(trials, random);
      try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
        recorder.register(sweep("whole"), DATA, plan, NOW);
        trials.forEach(t -> complete(recorder, t, numbers[t - 1][0], numbers[t - 1][1]));
      }
      try (Results results = SqliteResults.open(file)) {
        assertThat(results.frontier().stream().map(FrontierRow::trial).sorted().toList())
            .isEqualTo(expected);
        TreeSet<Integer> kept = new TreeSet<>();
        results.frontier().forEach(row -> kept.addAll(row.trials()));
        assertThat(kept).hasSize(expected.size() * repeats);
        assertThat(results.networks()).containsExactlyElementsOf(kept);
      }
    }
  }

  /** SCIENCE's words, each with each. */
  private static List<Integer> definition(double[][] numbers, int repeats) {
    List<Integer> on = new ArrayList<>();
    for (int i = 0; i < CONFIGURATIONS; i++) {
      boolean off = false;
      for (int j = 0; j < CONFIGURATIONS; j++) {
        off |= j % 2 == i % 2 && isOff(numbers, repeats, i, j);
      }
      if (!off) {
        on.add(i + 1);
      }
    }
    return on;
  }

  private static boolean isOff(double[][] numbers, int repeats, int i, int j) {
    boolean noWorse = true;
    boolean better = false;
    boolean near = weightOf(i) == weightOf(j);
    double[] loss = new double[2];
    for (int coordinate = 0; coordinate < 2; coordinate++) {
      double mine = mean(numbers, repeats, i, coordinate);
      double other = mean(numbers, repeats, j, coordinate);
      double error = Math.max(0.1, error(numbers, repeats, i, coordinate));
      noWorse &= other <= mine;
      better |= other < mine - error;
      near &= Math.abs(other - mine) <= error;
      double weight = coordinate == 0 ? 1 : weightOf(i);
      loss[0] += weight * mine;
      loss[1] += weight * other;
    }
    boolean less = loss[1] < loss[0] || (loss[1] == loss[0] && j < i);
    return (noWorse && better) || (near && less);
  }

  private static double mean(double[][] numbers, int repeats, int i, int coordinate) {
    return IntStream.range(0, repeats)
        .mapToDouble(r -> numbers[i + r * CONFIGURATIONS][coordinate])
        .average()
        .orElseThrow();
  }

  private static double error(double[][] numbers, int repeats, int i, int coordinate) {
    double mean = mean(numbers, repeats, i, coordinate);
    double squares =
        IntStream.range(0, repeats)
            .mapToDouble(r -> Math.pow(numbers[i + r * CONFIGURATIONS][coordinate] - mean, 2))
            .sum();
    return repeats == 1 ? 0 : Math.sqrt(squares / (repeats - 1) / repeats);
  }

  @Test
  void allPointsOfAClosedFormCurveStay() {
    Spectrum spectrum = new Spectrum(40, 20, 10, 5, 2.5, 1.2, 0.6, 0.3);
    List<Trial> plan = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      plan.add(Samples.trial(Map.of(Parameters.BETA, weight(i))));
    }
    Path file = folder.resolve("curve.db");
    try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, plan, NOW);
      for (int i = 0; i < 200; i++) {
        LinearOracle optimum = new LinearOracle(spectrum, 8, weight(i), 0.05);
        complete(recorder, i + 1, optimum.distortion(), optimum.rate());
      }
    }
    try (Results results = SqliteResults.open(file)) {
      assertThat(results.frontier()).hasSize(200);
      assertThat(results.networks()).hasSize(200);
    }
  }

  private static double weight(int i) {
    return 0.1 * Math.pow(1000, i / 199.0);
  }

  @Test
  void aNetworkStaysUntilEveryRepeatOfBothHasEnded() {
    List<Trial> twins = new ArrayList<>();
    for (Trial trial : plan(2, 2)) {
      if (trial.configuration().get(Parameters.LATENT_SIZE) == 2) {
        twins.add(trial);
      }
    }
    for (int repeat = 1; repeat <= 2; repeat++) {
      Configuration other =
          Configuration.of(Map.of(Parameters.BETA, 7.0, Parameters.LATENT_SIZE, 2));
      twins.add(
          new Trial(
              TrialKey.of(other, DATA.checksum(), repeat, EvaluationSize.DEFAULT),
              other,
              repeat,
              repeat,
              EvaluationSize.DEFAULT));
    }
    Path file = folder.resolve("twins.db");
    try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, twins, NOW);
      complete(recorder, 1, 20, 8);
      complete(recorder, 2, 20, 8);
      complete(recorder, 3, 10, 5);
      assertThat(kept(file)).containsExactly(1, 2, 3); // trial 4 may make 3's mean worse
      recorder.started(4, MACHINE, NOW);
      recorder.failed(4, FAILURE, NOW).toCompletableFuture().join();
      assertThat(kept(file)).containsExactly(3);
    }
  }

  private static List<Integer> kept(Path file) {
    try (Results results = SqliteResults.open(file)) {
      return results.networks();
    }
  }
}
