package vaesweep.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Another program that trains the trials of a sweep file.
 *
 * @param python the interpreter that has what it needs
 * @param script the program
 * @param data the folder of its rows, as gzipped IDX files
 */
record Peer(String python, Path script, Path data) {
  private static final int TRAIN_ROWS = 10_000;
  private static final int VALIDATION_ROWS = 2_000;

  /**
   * One run of a sweep.
   *
   * @param trials an object a trial, with its parameters, distortion and rate
   */
  record Run(double seconds, List<JsonNode> trials) {}

  /**
   * Returns the peer.
   *
   * @throws IOException if something that it needs is missing; the message says what
   */
  static Peer of(Path script, Path data) throws IOException {
    for (Path needed :
        List.of(script, data.resolve(BundledRows.TRAIN), data.resolve(BundledRows.VALIDATION))) {
      if (!Files.isReadable(needed)) {
        throw new NoSuchFileException(needed.toString(), null, "the peer needs it");
      }
    }
    String missing =
        "the peer needs PyTorch and Optuna (Debian: apt-get install python3-torch python3-optuna)";
    return new Peer(
        Python.with("torch, optuna").orElseThrow(() -> new IOException(missing)), script, data);
  }

  Run run(BenchSweep sweep, int workers, Path folder) throws IOException {
    Path files = Files.createTempDirectory(folder, "peer-" + sweep.name());
    Path numbers = files.resolve("trials.json");
    List<String> words =
        List.of(
            python,
            script.toString(),
            sweep.writeTo(files).toString(),
            "--data",
            data.toString(),
            "--train",
            String.valueOf(TRAIN_ROWS),
            "--validation",
            String.valueOf(VALIDATION_ROWS),
            "--workers",
            String.valueOf(workers),
            "--out",
            numbers.toString());
    double seconds = Command.seconds(words, files.resolve("log.txt"));
    List<JsonNode> trials = List.copyOf(Json.read(Files.readString(numbers, UTF_8)).values());
    return new Run(seconds, trials);
  }
}
