package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards a sweep's numbers, and its last whole page, where a page cannot be written. */
class PageTroubleSoak {
  private static final String SPEC =
      """
      { "name": "paged", "method": "grid", "seed": 3, "data": "optdigits",
        "parameters": {
          "beta": {"values": [0.3, 3]}, "latent_size": 2,
          "hidden": [16], "epochs": 2, "batch_size": 100 } }
      """;

  @TempDir Path folder;
  private Path database;
  private Path page;
  private Jar jar;

  @BeforeEach
  void writeTheSweep() throws IOException {
    Specs.write(folder, "paged.json", SPEC);
    Path results = Files.createDirectory(folder.resolve("results"));
    database = results.resolve("paged.db");
    page = results.resolve("paged.html");
    jar = new Jar(folder);
  }

  @Test
  void aLinkToAFullDiskCostsThePageAloneUntilThereIsRoom() throws Exception {
    try (Disk disk = Disk.at(folder.resolve("disk"), "64k")) {
      Path target = disk.place().resolve("page.html");
      Files.createSymbolicLink(page, target);

      pageAlone(jar.run("paged.json"), "No space left on device");
      assertThat(files(disk.place())).isEmpty();

      pageAlone(jar.run("report", "paged"), "No space left on device");
      disk.resize("64m");
      assertThat(jar.run("report", "paged").exit()).isZero();
      assertThat(page).isSymbolicLink();
      assertThat(Files.readString(target)).contains("2 of 2 trials complete").endsWith("</html>\n");
      assertThat(files(disk.place())).containsExactly(target);
    }
  }

  @Test
  void aFolderInThePagesPlaceCostsThePageAlone() throws Exception {
    Files.createDirectories(page.resolve("inside"));
    pageAlone(jar.run("paged.json"), "Is a directory");
    pageAlone(jar.run("report", "paged"), "Is a directory");
    assertThat(files(page.getParent())).noneMatch(file -> file.toString().endsWith(".draft"));
    Files.delete(page.resolve("inside"));
    Files.delete(page);
    assertThat(jar.run("report", "paged").exit()).isZero();
  }

  @Test
  void aReportOnAFullOrReadOnlyDiskKeepsTheEarlierPage() throws Exception {
    try (Disk disk = Disk.at(folder.resolve("results"), "64m")) {
      assertThat(jar.run("paged.json").exit()).isZero();
      byte[] earlier = Files.readAllBytes(page);
      List<Path> files = files(disk.place());

      Path filler = disk.place().resolve("filler");
      Files.createFile(filler);
      fill(filler);
      Jar.Run full = jar.run("report", "paged");
      Files.delete(filler);
      pageAlone(full, "No space left on device");
      assertThat(Files.readAllBytes(page)).isEqualTo(earlier);
      assertThat(files(disk.place())).isEqualTo(files);

      disk.readOnly(true);
      Jar.Run refused = jar.run("report", "paged");
      disk.readOnly(false);
      pageAlone(refused, "Read-only file system");
      assertThat(Files.readAllBytes(page)).isEqualTo(earlier);
      assertThat(jar.run("report", "paged").exit()).isZero();
      assertThat(files(disk.place())).isEqualTo(files);
    }
  }

  private static void fill(Path filler) {
    try (var stream = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      while (true) {
        stream.write(block);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }

  /** One line says what is wrong with the page, and every trial is complete. */
  private void pageAlone(Jar.Run run, String reason) throws SQLException {
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("\tat ", "internal error", "Exception");
    assertThat(Arrays.stream(run.err().split("\n")).filter(line -> line.contains("paged.html")))
        .hasSize(1)
        .allMatch(line -> line.contains("paged.html: the page cannot be written (" + reason))
        .allMatch(line -> line.endsWith("then run: report results/paged.db"));
    assertThat(Database.rows(database, "SELECT DISTINCT state FROM trial"))
        .containsExactly("complete");
    assertThat(Database.rows(database, "PRAGMA integrity_check")).containsExactly("ok");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
