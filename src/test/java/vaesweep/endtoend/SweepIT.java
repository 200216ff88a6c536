package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards the promises of a sweep: nothing lost, nothing trained twice, the same numbers whatever
 * happens to it.
 */
class SweepIT {
  @TempDir static Path undisturbed;

  private static Jar.Run first;

  @TempDir Path folder;

  @BeforeAll
  static void sweepOnce() throws Exception {
    Specs.write(undisturbed, "tiny.json", Specs.TINY);
    first = new Jar(undisturbed).run("tiny.json");
  }

  @Test
  void aSweepLeavesItsWordsItsPageAndItsDatabase() throws Exception {
    assertThat(first.exit()).isZero();
    assertThat(first.out())
        .contains(
            "12 of 12 trials complete", "The best ELBO is", "results/tiny.html", "results/tiny.db");
    assertThat(first.err())
        .contains("tiny: 12 trials, 12 new", "[12/12] trial")
        .doesNotContain("WARNING");
    assertThat(Files.readString(undisturbed.resolve("results/tiny.html")))
        .contains("12 of 12 trials complete");
    assertThat(files(undisturbed.resolve("results"))).containsExactly("tiny.db", "tiny.html");
    assertThat(rows("PRAGMA integrity_check")).containsExactly("ok");
  }

  @Test
  void aKilledSweepGoesOnWithoutRetrainingAndEndsWithTheSameNumbers() throws Exception {
    Specs.write(folder, "tiny.json", Specs.TINY);
    Jar jar = new Jar(folder);
    Process process = jar.startUntil("[3/12]", "tiny.json");
    process.destroyForcibly();
    Jar.end(process);
    Jar.Run second = jar.run("tiny.json");
    assertThat(second.exit()).isZero();
    assertThat(second.err()).contains("12 known");
    Path database = folder.resolve("results/tiny.db");
    assertThat(Database.measured(database))
        .isEqualTo(Database.measured(undisturbed.resolve("results/tiny.db")));
    assertThat(Database.rows(database, "SELECT count(*) >= 3 FROM trial WHERE attempts = 1"))
        .containsExactly("1");
    assertThat(Database.rows(database, "PRAGMA integrity_check")).containsExactly("ok");
  }

  @Test
  void anotherJavaGivesTheSameNumbersWithoutWarnings() throws Exception {
    Path other = anotherJava();
    assumeTrue(other != null, "SKIPPED: no Java 25 under /usr/lib/jvm");
    Specs.write(folder, "tiny.json", Specs.TINY);
    Jar.Run run = new Jar(folder, other).run("tiny.json");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).doesNotContain("WARNING");
    assertThat(Database.measured(folder.resolve("results/tiny.db")))
        .isEqualTo(Database.measured(undisturbed.resolve("results/tiny.db")));
  }

  @Test
  void anEditedFileTrainsWhatIsNewAlone() throws Exception {
    Specs.write(folder, "tiny.json", Specs.TINY.replace("[0.1, 1, 10]", "[0.1]"));
    Jar jar = new Jar(folder);
    assertThat(jar.run("tiny.json").err()).contains("4 trials, 4 new");
    Specs.write(folder, "tiny.json", Specs.TINY.replace("[0.1, 1, 10]", "[1, 0.1]"));
    assertThat(jar.run("tiny.json").err()).contains("8 trials, 4 new, 4 known; 4 to train");
    Specs.write(folder, "tiny.json", Specs.TINY.replace("[0.1, 1, 10]", "[1]"));
    assertThat(jar.run("tiny.json").err())
        .contains("4 known, 4 in the database but no longer in the file; 0 to train");
    Path database = folder.resolve("results/tiny.db");
    assertThat(Database.rows(database, "SELECT max(attempts), count(*) FROM trial"))
        .containsExactly("1|8");
  }

  @Test
  void controlCStopsInOrderAndTheSameCommandGoesOn() throws Exception {
    String longer = Specs.TINY.replace("\"epochs\": 2", "\"epochs\": 60");
    Specs.write(folder, "tiny.json", longer);
    Jar jar = new Jar(folder);
    Process process = jar.startUntil("12 trials", "tiny.json");
    Jar.signal(process, "INT");
    assertThat(Jar.end(process)).isEqualTo(130);
    assertThat(Files.readString(folder.resolve("results/tiny.html"))).contains("12 waiting");
    assertThat(jar.run("status", "tiny.json").out())
        .contains("0 of 12 trials complete, 12 waiting");
    assertThat(files(folder.resolve("results"))).containsExactly("tiny.db", "tiny.html");
  }

  @Test
  void aDivergingTrialIsOneRowWithAReasonAndIsNotRetried() throws Exception {
    String hot =
        Specs.TINY
            .replace("\"learning_rate\": 0.01, ", "")
            .replace(": 100", ": 500")
            .replace(
                "\"epochs\": 2",
                "\"epochs\": 2, \"likelihood\": \"mse\", \"output_activation\": \"identity\","
                    + "\"activation\": \"identity\", \"learning_rate\": {\"values\": [0.001, 10]}")
            .replace("[0.1, 1, 10]", "[1]")
            .replace("[2, 4]", "[2]")
            .replace("[16]", "[32, 32, 32, 32, 32, 32]")
            .replace("[\"sum\", \"mean\"]", "[\"sum\"]");
    Specs.write(folder, "hot.json", hot);
    Jar jar = new Jar(folder);
    Jar.Run run = jar.run("hot.json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("[2/2]", "learning_rate=10", "diverged at epoch");
    assertThat(run.out()).contains("1 of 2 trials complete, 1 failed", "DIVERGED");
    Jar.Run again = jar.run("hot.json");
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err()).contains("0 to train");
  }

  private static List<String> rows(String query) throws Exception {
    return Database.rows(undisturbed.resolve("results/tiny.db"), query);
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Path anotherJava() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return null;
    }
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(all, "*25*")) {
      for (Path home : homes) {
        if (Files.isExecutable(home.resolve("bin/java"))) {
          return home;
        }
      }
    }
    return null;
  }
}
