package vaesweep.example;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** A named pipe: there, and no file; whoever opens it waits. */
public final class Pipe {
  private Pipe() {}

  /** Makes one, and returns its place; where the system has none, the test is skipped. */
  public static Path at(Path place) throws IOException, InterruptedException {
    Process made = new ProcessBuilder("mkfifo", place.toString()).start();
    assumeTrue(made.waitFor() == 0, "mkfifo makes no pipe here");
    return place;
  }
}
