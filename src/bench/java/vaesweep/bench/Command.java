package vaesweep.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that is timed from its start to its end. */
final class Command {
  private Command() {}

  /**
   * Runs it as a user's shell would, without this process's limits on threads, and returns the
   * seconds it took.
   *
   * @param log receives what it prints
   * @throws IOException if it fails; the message carries what it printed
   */
  static double seconds(List<String> words, Path log) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
    command.environment().remove("OMP_NUM_THREADS");
    command.environment().remove("OPENBLAS_NUM_THREADS");
    long began = System.nanoTime();
    int code = await(command.start());
    double seconds = (System.nanoTime() - began) / 1e9;
    if (code != 0) {
      throw new IOException(
          String.join(" ", words)
              + " ended with code "
              + code
              + ":\n"
              + Files.readString(log, UTF_8));
    }
    return seconds;
  }

  private static int await(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
