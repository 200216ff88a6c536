package vaesweep.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.storage.sqlite.Raw;

/**
 * Guards databases of another version: looking at one must not change it, nor leave a file beside
 * it, and what cannot be read is one line that says what to do.
 */
@Timeout(60)
final class OtherSchemaTest {
  @TempDir Path folder;
  private Path database;
  private Path present;
  private int schema;

  /** Every verb that opens a database, with DB for its name. */
  static Stream<List<String>> readers() {
    return Stream.of(
            "status DB",
            "status DB --findings",
            "status DB --json",
            "query DB @trials",
            "query DB SELECT",
            "report DB",
            "export-network DB --trial 1",
            "encode DB --trial 1 x.npy --output y.npz",
            "decode DB --trial 1 x.npy --output y.npz",
            "sample DB --trial 1 --output y.png",
            "merge NEW DB",
            "merge NEW PRESENT DB",
            "merge DB PRESENT")
        .map(line -> List.of(line.split(" ")));
  }

  /** Those that would write to it too. */
  static Stream<List<String>> all() {
    return Stream.concat(
        readers(),
        Stream.of("SWEEP --results FOLDER", "retry SWEEP --results FOLDER")
            .map(line -> List.of(line.split(" "))));
  }

  @BeforeEach
  void makeThePresentOne() throws Exception {
    schema = GoldenDatabaseTest.schemas().size();
    present = made("present", schema);
    GoldenSweep.write(folder.resolve("golden.json"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aNewerDatabaseIsRefusedByEveryVerbAndLeftAsItIs(List<String> verb) throws Exception {
    database = made("golden", schema);
    Raw.run(database, "PRAGMA user_version = " + (schema + 1));
    refused(
        verb,
        String.format(
            Locale.ROOT,
            "%s: written by a newer vaesweep (schema %d, this one knows up to %d), left untouched; use"
                + " that version or a newer one",
            database,
            schema + 1,
            schema));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void anOlderDatabaseThatIsLookedAtStaysWhatItIs(List<String> verb) throws Exception {
    for (int older = 1; older < schema; older++) {
      database = made("golden", older);
      refused(
          verb,
          String.format(
              Locale.ROOT,
              "%s: written by an older vaesweep (schema %d, this one has %d); run its sweep once"
                  + " more, which upgrades it",
              database,
              older,
              schema));
      Files.delete(database);
    }
  }

  private void refused(List<String> verb, String line) throws Exception {
    byte[] before = Files.readAllBytes(database);
    byte[] other = Files.readAllBytes(present);
    List<Path> files = files();
    Line said = Line.run(verb.stream().map(this::word).toArray(String[]::new));
    assertThat(said.text().strip()).isEqualTo(line);
    assertThat(said.exit()).isEqualTo(3);
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
    assertThat(Files.readAllBytes(present)).isEqualTo(other);
    assertThat(files()).isEqualTo(files);
  }

  private String word(String word) {
    return switch (word) {
      case "DB" -> database.toString();
      case "NEW" -> folder.resolve("new.db").toString();
      case "PRESENT" -> present.toString();
      case "SWEEP" -> folder.resolve("golden.json").toString();
      case "FOLDER" -> folder.toString();
      case "SELECT" -> "SELECT 1";
      default -> word;
    };
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** In WAL mode, as a sweep leaves it. */
  private Path made(String name, int schema) throws Exception {
    Path file = folder.resolve(name + ".db");
    String golden = String.format(Locale.ROOT, "vaesweep/golden/%03d.sql", schema);
    Dump.load(Resources.toString(Resources.getResource(golden), StandardCharsets.UTF_8), file);
    Raw.ask(file, "PRAGMA journal_mode = WAL");
    return file;
  }
}
