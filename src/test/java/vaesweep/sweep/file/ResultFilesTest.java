package vaesweep.sweep.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vaesweep.cli.arguments.Target;

/** Guards against a verb that reads another sweep's files, or makes an empty database to read. */
final class ResultFilesTest {
  @TempDir Path folder;

  @Test
  void filesStandSideBySide() {
    ResultFiles files = new ResultFiles(Path.of("results"), "beta");

    assertThat(files.database()).isEqualTo(Path.of("results/beta.db"));
    assertThat(files.page()).isEqualTo(Path.of("results/beta.html"));
    assertThat(files.lock()).isEqualTo(Path.of("results/beta.lock"));
  }

  @Test
  void linksToOneDatabaseHaveOneLockAndOneRequest() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real")).resolve("beta.db");
    Path link = Files.createSymbolicLink(folder.resolve("a.db"), Path.of("real/beta.db"));
    Path far = Files.createSymbolicLink(folder.resolve("b.db"), link);
    for (Path each : List.of(real, link, far)) {
      ResultFiles files = ResultFiles.of(each); // also before there is a database
      assertThat(files.lock()).isEqualTo(folder.resolve("real/beta.lock"));
      assertThat(files.request().file()).isEqualTo(folder.resolve("real/beta.request"));
    }
    assertThat(ResultFiles.of(far).page()).isEqualTo(folder.resolve("b.html"));
  }

  @Test
  void aNamedDatabaseNamesItsNeighbours() {
    assertThat(ResultFiles.of(Path.of("else/where/x.y.db")))
        .isEqualTo(new ResultFiles(Path.of("else/where"), "x.y"));
    assertThat(ResultFiles.of(Path.of("beta.db")).page()).isEqualTo(Path.of("beta.html"));
  }

  @Test
  void aDatabaseIsItsOwnTarget() throws IOException {
    Path database = Files.createFile(folder.resolve("beta.db"));

    assertThat(target(database.toString()).files().database()).isEqualTo(database);
  }

  @Test
  void aSweepFileNamesItsDatabase() throws IOException {
    Path sweep =
        Files.writeString(
            folder.resolve("other.json"),
            """
            {"name": "inside", "method": "grid", "seed": 7, "data": "fashion-mnist-12k",
             "parameters": {"beta": 1}}
            """);
    Files.createFile(folder.resolve("inside.db"));

    ResultFiles files = target(sweep.toString(), "--results", folder.toString()).files();

    assertThat(files.database()).isEqualTo(folder.resolve("inside.db"));
  }

  @Test
  void aNameAloneIsThatOfADatabaseAmongTheResults() throws IOException {
    Files.createFile(folder.resolve("x.y.db"));

    assertThat(target("x.y", "--results", folder.toString()).files().database())
        .isEqualTo(folder.resolve("x.y.db"));
    assertThat(target(folder.resolve("x.y").toString()).files().database())
        .isEqualTo(folder.resolve("x.y.db"));
  }

  @Test
  void aMissingDatabaseIsRefusedAndNotMade() {
    Path database = folder.resolve("beta.db");

    assertThatThrownBy(() -> target(database.toString()).files())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(database + ": no such database");
    assertThat(database).doesNotExist();
  }

  private static Target target(String... arguments) {
    Target target = new Target();
    new CommandLine(target).parseArgs(arguments);
    return target;
  }
}
