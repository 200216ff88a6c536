package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards pruning as a user sees it: after a kill, after an edit, and where it cannot be. */
class PruningIT {
  private static final String SPEC =
      """
      { "name": "pruned", "method": "grid", "seed": 3, "data": "optdigits",
        "early_terminate": {"type": "successive_halving", "min_iter": 2, "eta": 2},
        "parameters": {
          "beta": {"values": [0.3, 3]},
          "learning_rate": {"values": [0.0003, 0.001, 0.003, 0.01]},
          "latent_size": 3, "hidden": [50], "epochs": 8, "batch_size": 100 } }
      """;

  private static final String PRUNED = "SELECT * FROM pruning ORDER BY trial";

  @TempDir static Path folder;

  private static Jar jar;

  @BeforeAll
  static void sweepOnce() throws Exception {
    Specs.write(folder, "pruned.json", SPEC);
    jar = new Jar(folder);
    Jar.Run run = jar.run("pruned.json", "--parallel", "2");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("pruned after epoch 2: elbo", "place 4 of 4; 2 went on");
    assertThat(run.out())
        .contains("2 of 8 trials complete, 6 pruned", "4 after epoch 2 and 2 after epoch 4")
        .contains("32 of 64 epochs (50%) were not trained");
  }

  private static List<String> rows(String results, String query) throws Exception {
    return Database.rows(folder.resolve(results).resolve("pruned.db"), query);
  }

  @Test
  void aKilledSweepPrunesAsAnUndisturbedOneAndWithoutTheRuleAllGoOn() throws Exception {
    Process process =
        jar.startUntil("pruned after", "pruned.json", "--parallel", "1", "--results", "killed");
    process.destroyForcibly();
    Jar.end(process);
    assertThat(jar.run("pruned.json", "--parallel", "4", "--results", "killed").exit()).isZero();
    assertThat(Database.measured(folder.resolve("killed/pruned.db")))
        .isEqualTo(Database.measured(folder.resolve("results/pruned.db")));
    assertThat(rows("killed", PRUNED)).isEqualTo(rows("results", PRUNED)).hasSize(6);

    Jar.Run edited = jar.run("pruned.json", "early_terminate=none", "--results", "killed");
    assertThat(edited.out()).contains("8 of 8 trials complete");
    assertThat(jar.run("pruned.json", "early_terminate=", "--results", "never").exit()).isZero();
    assertThat(Database.measured(folder.resolve("killed/pruned.db")))
        .isEqualTo(Database.measured(folder.resolve("never/pruned.db")));
  }

  @Test
  void everyReadingVerbSaysWhoWasPrunedWhereAndWhy() throws Exception {
    assertThat(jar.run("plan", "pruned.json").out())
        .contains("within beta=0.3: 2 of 4 go on after epoch 2, 1 of 2 go on after epoch 4.")
        .contains("Epochs: 32 of 64 are trained, so pruning saves 50%");
    assertThat(jar.run("status", "pruned").out()).contains("2 of 8 trials complete, 6 pruned");
    assertThat(jar.run("query", "pruned", "@pruned").out()).contains("\"beta\":0.3");
    assertThat(Files.readString(folder.resolve("results/pruned.html")))
        .contains("id=\"pruned\"", "<td>beta=0.3</td>", "pruned after epoch 4: elbo");
  }

  @Test
  void aShardThatCannotCompareIsRefused() throws Exception {
    Jar.Run run = jar.run("pruned.json", "--shard", "1/2", "--results", "shard");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("early_terminate", "shard 1/2", "early_terminate=none");
    assertThat(folder.resolve("shard")).doesNotExist();
  }
}
