package vaesweep.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures and prints. With {@code -Dbench.quick=true} it only shows that all works; {@code
 * -Dpeer=torch_sweep.py} also compares whole sweeps with that peer, on the rows in {@code
 * -Dpeer.data=DIR} or, without it, on the product's own. {@code -Dbench.only=steps}, {@code
 * scaling}, {@code bookkeeping} or {@code peer} measures that alone; {@code -Dbench.trials=20000}
 * keeps the books of so many trials.
 */
public final class Benchmarks {
  private static final Path REPORT = Path.of("target", "benchmarks.md");

  private final Effort effort = Boolean.getBoolean("bench.quick") ? Effort.QUICK : Effort.FULL;
  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final StringBuilder report = new StringBuilder();
  private final Path folder;

  private Benchmarks(Path folder) {
    this.folder = folder;
  }

  /** Takes no arguments, and is started in the project's folder. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "bench");
    BundledRows.copyTo(folder);
    new Benchmarks(folder).run();
  }

  private void run() throws Exception {
    Optional<Peer> peer = peer();
    tell(Processor.describe() + ", Java " + Runtime.version() + "\n");
    if (wants("steps")) {
      tell(steps());
    }
    if (wants("scaling")) {
      tell(new Scaling(effort, folder, out).measure());
    }
    if (wants("bookkeeping")) {
      tell(new Bookkeeping(effort, folder, out).measure());
    }
    if (peer.isPresent() && wants("peer")) {
      tell(new PeerComparison(peer.get(), effort, folder, out).measure());
    }
    Files.writeString(REPORT, report);
    out.println("All tables are also in " + REPORT);
  }

  private void tell(String part) {
    report.append(part).append("\n");
    out.println("\n" + part);
  }

  private Optional<Peer> peer() throws IOException {
    Optional<Path> script = given("peer").map(Path::of);
    if (script.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Peer.of(script.get(), given("peer.data").map(Path::of).orElse(folder)));
  }

  private String steps() throws IOException, RunnerException {
    Optional<TorchSteps> torch = TorchSteps.start(folder.resolve(BundledRows.TRAIN));
    try {
      return new StepReport(new StepMeasurement(effort, torch, out).run(), torch).toString();
    } finally {
      if (torch.isPresent()) {
        torch.get().close();
      }
    }
  }

  private static boolean wants(String part) {
    return given("bench.only").map(part::equals).orElse(true);
  }

  private static Optional<String> given(String property) {
    return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
  }
}
