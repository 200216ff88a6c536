package vaesweep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A small sweep of one workload's network: four KL weights and some repeats, an even number of
 * trials, so that two workers can share them.
 */
record BenchSweep(Workload workload, int repeats, int epochs) {
  private static final List<Double> FACTORS = List.of(0.5, 1.0, 2.0, 4.0);

  String name() {
    return "bench-" + workload.name();
  }

  /** The KL weights as written in the loss. */
  List<Double> betas() {
    return FACTORS.stream().map(factor -> factor * workload.klWeight()).toList();
  }

  int trials() {
    return repeats * FACTORS.size();
  }

  /** Such as {@code M 784-400-20, bernoulli, sum: 12 trials, epochs: 10}. */
  String title() {
    return workload.title() + ": " + trials() + " trials, epochs: " + epochs;
  }

  /** Writes the sweep file to a folder and returns its place. */
  Path writeTo(Path folder) throws IOException {
    Path file = folder.resolve(name() + ".json");
    Files.writeString(file, Json.write(content()));
    return file;
  }

  private Map<String, ?> content() {
    return Map.of(
        "name",
        name(),
        "method",
        "grid",
        "seed",
        7,
        "repeats",
        repeats,
        "data",
        Batches.DATA,
        "parameters",
        Map.of(
            "beta",
            Map.of("values", betas()),
            "latent_size",
            workload.latentSize(),
            "hidden",
            workload.hidden(),
            "likelihood",
            workload.likelihood().spelling(),
            "reduction",
            workload.loss().reduction().spelling(),
            "epochs",
            epochs,
            "batch_size",
            Workload.BATCH_SIZE,
            "learning_rate",
            Workload.LEARNING_RATE));
  }
}
