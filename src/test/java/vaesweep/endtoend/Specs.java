package vaesweep.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small sweeps on real data. */
final class Specs {
  static final String TINY =
      """
      { "name": "tiny", "method": "grid", "seed": 3, "data": "fashion-mnist-12k",
        "parameters": {
          "beta": {"values": [0.1, 1, 10]},
          "latent_size": {"values": [2, 4]},
          "reduction": {"values": ["sum", "mean"]},
          "learning_rate": 0.01, "hidden": [16], "epochs": 2, "batch_size": 100 } }
      """;

  private Specs() {}

  static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
