package vaesweep.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Optional;

/** Finds the Python that has what is needed. */
final class Python {
  private static final List<String> CANDIDATES = List.of("/usr/bin/python3", "python3");

  private Python() {}

  /**
   * Returns the first Python that can import all modules.
   *
   * @param modules such as {@code torch, optuna}
   */
  static Optional<String> with(String modules) {
    return CANDIDATES.stream().filter(python -> imports(python, modules)).findFirst();
  }

  private static boolean imports(String python, String modules) {
    try {
      Process process =
          new ProcessBuilder(python, "-c", "import " + modules)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
