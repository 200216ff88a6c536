package vaesweep.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vaesweep.spec.loss.Reduction;

/** A Python process that times steps in PyTorch whenever it is asked to, and else sleeps. */
final class TorchSteps implements AutoCloseable {
  private static final Path SCRIPT = Path.of("src/bench/python/torch_step.py");

  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter questions;
  private final JsonNode facts;

  private TorchSteps(Process process) throws IOException {
    this.process = process;
    answers = process.inputReader(UTF_8);
    questions = process.outputWriter(UTF_8);
    facts = Json.read(answer());
  }

  /**
   * Starts it, if there is a Python with PyTorch.
   *
   * @param images the rows to train on, as a gzipped IDX file
   */
  static Optional<TorchSteps> start(Path images) throws IOException {
    Optional<String> python = Python.with("torch");
    if (python.isEmpty()) {
      return Optional.empty();
    }
    ProcessBuilder command =
        new ProcessBuilder(python.get(), SCRIPT.toString(), images.toString())
            .redirectError(Redirect.INHERIT);
    return Optional.of(new TorchSteps(command.start()));
  }

  String version() {
    return facts.get("version").asString();
  }

  /** The library that multiplies its matrices. */
  String blas() {
    return facts.get("blas").asString();
  }

  /** How fast that multiplies two square matrices, in 10⁹ flops/s. */
  double gigaflops() {
    return facts.get("gigaflops").asDouble();
  }

  /** Trains a new network for a while. */
  double millisPerStep(Workload workload, Effort effort) throws IOException {
    questions.write(Json.write(question(workload, effort)) + "\n");
    questions.flush();
    return Double.parseDouble(answer());
  }

  private static Map<String, ?> question(Workload workload, Effort effort) {
    Reduction reduction = workload.loss().reduction();
    return Map.ofEntries(
        Map.entry("hidden", workload.hidden()),
        Map.entry("latent_size", workload.latentSize()),
        Map.entry("likelihood", workload.likelihood().spelling()),
        Map.entry("reconstruction_divisor", reduction.reconstructionDivisor(Workload.FEATURES)),
        Map.entry("kl_divisor", reduction.klDivisor(workload.latentSize())),
        Map.entry("kl_weight", workload.klWeight()),
        Map.entry("batch_size", Workload.BATCH_SIZE),
        Map.entry("learning_rate", Workload.LEARNING_RATE),
        Map.entry("warmup_seconds", effort.warmupSeconds()),
        Map.entry("iterations", effort.iterations()),
        Map.entry("seconds", effort.iterationSeconds()));
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException(SCRIPT + " ended early; its own message is above");
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    try {
      questions.close();
    } finally {
      process.destroy();
    }
  }
}
