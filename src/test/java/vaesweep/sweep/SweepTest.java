package vaesweep.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.TrialRow;
import vaesweep.sweep.run.RunResult;
import vaesweep.sweep.run.RunSettings;
import vaesweep.sweep.run.RunStart;
import vaesweep.sweep.run.SweepListener;
import vaesweep.trial.Outcome;
import vaesweep.trial.TrialState;
import vaesweep.trial.stop.StopReason;

/**
 * The danger: a program that runs a sweep gets other numbers than the command does, finds things
 * printed that it did not ask for, or copies an example that does not work.
 */
final class SweepTest {
  private static final Path PACKAGE = Path.of("src/main/java/vaesweep/sweep/package-info.java");
  private static final Path SELF = Path.of("src/test/java/vaesweep/sweep/SweepTest.java");

  private static final String SPEC =
      """
      {
        "name": "small",
        "data": "optdigits",
        "method": "grid",
        "parameters": {
          "beta": {"values": [1, 100]},
          "hidden": [16],
          "latent_size": 2,
          "epochs": 2,
          "batch_size": 100
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void theExampleOfThePackageRuns() throws IOException {
    Path file = Files.writeString(folder.resolve("small.json"), SPEC);
    List<Double> elbos = example(file, folder.resolve("results"));
    assertThat(elbos).hasSize(2).allMatch(Double::isFinite);
    assertThat(folder.resolve("results")).isDirectoryContaining("glob:**/small.html");
    assertThat(lines(PACKAGE, "Sweep sweep =", "}</pre>")).isNotEmpty();
    assertThat(lines(SELF, "Sweep sweep =", "return elbos"))
        .containsAll(lines(PACKAGE, "Sweep sweep =", "}</pre>"));
  }

  private static List<Double> example(Path path, Path folder) {
    List<Double> elbos = new ArrayList<>();
    Sweep sweep = Sweep.open(path, List.of("epochs=1"));
    RunResult run = sweep.run(RunSettings.of(folder, 2), new SweepListener() {});
    try (Results results = sweep.results(folder)) {
      for (TrialRow trial : results.trials()) {
        elbos.add(trial.last().orElseThrow().validation().elbo());
      }
    }
    assertThat(run.reason()).isEqualTo(StopReason.ENDED);
    return elbos;
  }

  private static List<String> lines(Path file, String from, String to) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.replaceFirst("^ \\*", "").strip())
        .dropWhile(line -> !line.startsWith(from))
        .takeWhile(line -> !line.startsWith(to))
        .toList();
  }

  @Test
  void aListenerHearsEveryTrialAndARunGoesOnWhereOneStopped() throws IOException {
    Path file = Files.writeString(folder.resolve("small.json"), SPEC);
    Sweep sweep = Sweep.open(file);
    assertThat(sweep.plan().trials()).hasSize(2);
    assertThat(sweep.data().features()).isEqualTo(64);
    Heard first = new Heard();
    sweep.run(RunSettings.of(folder, 1), first);
    assertThat(first.ended).containsExactlyInAnyOrder(1, 2);
    Heard second = new Heard();
    sweep.run(RunSettings.of(folder, 1), second);
    assertThat(second.ended).isEmpty();
    assertThat(second.waiting).isZero();
    try (Results results = sweep.results(folder)) {
      assertThat(results.trials()).allMatch(trial -> trial.state() == TrialState.COMPLETE);
    }
  }

  private static final class Heard implements SweepListener {
    private final List<Integer> ended = new ArrayList<>();
    private int waiting = -1;

    @Override
    public void registered(RunStart start) {
      waiting = start.waiting();
    }

    @Override
    public synchronized void ended(StoredTrial trial, Outcome outcome) {
      ended.add(trial.number());
    }
  }
}
