package vaesweep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;

/**
 * One run of a sweep with the product's jar.
 *
 * @param seconds from the command to its end, Java's start and the page included
 * @param trainingSeconds from the first trial's start to the last one's end
 */
record SweepRun(double seconds, double trainingSeconds, List<TrialRow> trials) {
  private static final Path JAR = Path.of("sweep.jar");

  /**
   * Runs the sweep afresh.
   *
   * @param folder where a folder for its files is made
   */
  static SweepRun of(BenchSweep sweep, int workers, Path folder) throws IOException {
    Path files = Files.createTempDirectory(folder, sweep.name());
    List<String> words =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            JAR.toString(),
            sweep.writeTo(files).toString(),
            "--results",
            files.toString(),
            "--parallel",
            String.valueOf(workers));
    double seconds = Command.seconds(words, files.resolve("log.txt"));
    try (Results results = SqliteResults.open(files.resolve(sweep.name() + ".db"))) {
      return new SweepRun(seconds, trainingSeconds(results.trials()), results.trials());
    }
  }

  private static double trainingSeconds(List<TrialRow> trials) {
    Instant first =
        trials.stream()
            .map(trial -> trial.started().orElseThrow())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Instant last =
        trials.stream()
            .map(trial -> trial.ended().orElseThrow())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return Duration.between(first, last).toMillis() / 1e3;
  }
}
