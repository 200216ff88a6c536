package vaesweep.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sweep of a second, with complete and pruned trials. */
final class SmallSweep {
  private static final String SPEC =
      """
      { "name": "x", "method": "grid", "seed": 3, "data": "optdigits", "keep": "all",
        "early_terminate": {"type": "successive_halving", "min_iter": 1, "eta": 2},
        "parameters": {
          "beta": {"values": [0.1, 1]}, "learning_rate": {"values": [0.01, 10]},
          "latent_size": 2, "hidden": [4], "epochs": 2, "batch_size": 500 } }
      """;

  private SmallSweep() {}

  /** Trains {@code x.json} into {@code x.db} of the same folder; trial 1 is complete. */
  static void train(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), SPEC);
    Told told = Told.by(file.toString(), "--results", folder.toString());
    assertThat(told.exit()).as(told.text()).isZero();
  }
}
