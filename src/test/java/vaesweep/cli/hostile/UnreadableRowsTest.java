package vaesweep.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.storage.sqlite.Raw;

/**
 * The danger: a row that a newer version wrote, or somebody edited, ends every verb in an internal
 * error that names neither the trial nor what to do, or is found when half a merge is done.
 */
final class UnreadableRowsTest {
  /** What is no value of any column, and fits the type of many. */
  private static final List<String> WRONG = List.of("'nonsense'", "X'00ff'", "9223372036854775807");

  /** Tables that the program itself fills, or that a run alone reads. */
  private static final Set<String> OTHERS = Set.of("student_t", "owner");

  @TempDir static Path trained;
  private static Path loose;

  @TempDir Path folder;
  private Path database;

  @BeforeAll
  static void train() throws Exception {
    SmallSweep.train(trained);
    loose = Files.copy(trained.resolve("x.db"), trained.resolve("loose.db"));
    for (String name : Raw.ask(loose, "SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
      Raw.run(loose, "DROP TRIGGER " + name);
    }
    Raw.run(
        loose,
        "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(replace(replace("
            + "replace(replace(sql, 'IS NOT NULL', '@'), 'NOT NULL', ''), '@', 'IS NOT NULL'),"
            + " ') STRICT, WITHOUT', ') WITHOUT'), ') STRICT', ')') WHERE type = 'table'");
    Raw.run(
        loose,
        "INSERT INTO failed_attempt VALUES (1, 1, '2026-03-01T12:00:00.000Z', 'error', 0, 1, '', 'x');"
            + " INSERT INTO fork SELECT trial, 1, 'key', engine, machine_type, 1.5, state"
            + " FROM checkpoint LIMIT 1");
  }

  @BeforeEach
  void place() throws IOException {
    database = Files.copy(loose, folder.resolve("x.db"), StandardCopyOption.REPLACE_EXISTING);
  }

  record Column(String table, String name) {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  static Stream<Column> columns() throws SQLException {
    List<Column> columns = new ArrayList<>();
    for (String table : Raw.ask(loose, "SELECT name FROM sqlite_master WHERE type = 'table'")) {
      for (String name : Raw.ask(loose, "SELECT name FROM pragma_table_info('" + table + "')")) {
        columns.add(new Column(table, name));
      }
    }
    return columns.stream().filter(column -> !OTHERS.contains(column.table()));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void whateverAColumnHoldsIsReadOrToldWithItsPlace(Column column) throws Exception {
    int turn = Math.floorMod(column.hashCode(), WRONG.size());
    for (String value : List.of("NULL", WRONG.get(turn))) {
      place();
      try {
        edit("UPDATE OR IGNORE " + column.table() + " SET " + column.name() + " = " + value);
      } catch (SQLException e) {
        continue; // no database could hold it
      }
      for (List<String> words : readers(column.table(), value.equals("NULL"))) {
        Told told = Told.by(words.toArray(String[]::new));
        String what = column + " = " + value + ": " + words.get(0) + ": " + told;
        assertThat(told.text())
            .as(what)
            .doesNotContain("internal error", "\tat ", "Exception", "SQLITE_");
        if (told.exit() == 3) {
          assertThat(told.text().strip().lines().reduce((first, last) -> last).orElseThrow())
              .as(what)
              .matches(line -> line.startsWith(database + ": ") || line.contains("remedy_sweep"))
              .contains("; ");
        } else {
          assertThat(told.exit()).as(what).isBetween(0, 2);
        }
      }
      Files.deleteIfExists(folder.resolve("merged.db"));
    }
  }

  /** Of the verbs that read a table, some for one value and some for the other. */
  private List<List<String>> readers(String table, boolean merged) {
    String db = database.toString();
    List<List<String>> readers = new ArrayList<>();
    if (merged) {
      readers.add(List.of("merge", folder.resolve("merged.db").toString(), db));
      return readers;
    }
    readers.add(List.of("status", db, "--json"));
    if (Set.of("finding", "image", "measurement", "pruning", "sweep").contains(table)) {
      readers.add(List.of("report", db, "--remedies", folder.resolve("remedies").toString()));
    }
    if (Set.of("network", "data").contains(table)) {
      readers.add(sample());
    }
    if (Set.of("checkpoint", "fork", "trial", "sweep_trial").contains(table)) {
      readers.add(sweep());
    }
    return readers;
  }

  private List<String> sample() {
    String output = folder.resolve("o.npy").toString();
    return List.of("sample", database.toString(), "--trial", "1", "--output", output);
  }

  private List<String> sweep() {
    return List.of(trained.resolve("x.json").toString(), "--results", folder.toString());
  }

  private void edit(String sql) throws SQLException {
    Raw.run(database, "PRAGMA ignore_check_constraints = ON; " + sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "json_set(configuration, '$.zebra', 1); no such parameter",
        "json_set(configuration, '$.likelihood', 'student'); \"student\", expected",
        "json_set(configuration, '$.annealing', json('{\"type\":\"spline\"}')); \"spline\"",
        "json_set(configuration, '$.latent_size', -3); found -3, expected",
        "json_set(configuration, '$.beta', 'much'); found \"much\", expected a number",
        "'[]'; expected an object",
        "substr(configuration, 1, 40); expected valid JSON",
        "NULL; found no value (NULL)",
        "X'00'; "
      })
  void aConfigurationThatThisVersionDoesNotKnowIsToldByItsTrial(String value, String found)
      throws Exception {
    edit("UPDATE trial SET configuration = " + value + " WHERE number = 3");
    String db = database.toString();
    for (List<String> words :
        List.of(
            List.of("status", db),
            List.of("status", db, "--json"),
            List.of("report", db),
            List.of("merge", folder.resolve("merged.db").toString(), db),
            sample(),
            sweep())) {
      Told told = Told.by(words.toArray(String[]::new));
      assertThat(told.exit()).as(words + ": " + told).isEqualTo(3);
      assertThat(told.text().lines().filter(line -> line.contains(": trial 3")))
          .as(words + ": " + told)
          .hasSize(1)
          .allMatch(line -> line.startsWith(database + ": trial 3"))
          .allMatch(line -> line.contains(": configuration: ") && line.contains("query still"))
          .allMatch(line -> found == null || line.contains(found));
    }
    assertThat(Told.by("query", db, "SELECT count(*) FROM trial").exit()).isZero();
    assertThat(Told.by("query", db, "@trials").exit()).isIn(0, 3);
  }

  @Test
  void aNetworkThatWasCutShortIsToldByItsTrial() throws Exception {
    edit("UPDATE network SET parameters = substr(parameters, 1, 100)");
    Told told = Told.by(sample().toArray(String[]::new));
    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.text())
        .startsWith(database + ": trial 1: network.parameters: ")
        .contains(" but 25 were given; ", "restore a copy")
        .hasLineCount(1);
  }

  @Test
  void nothingIsMergedWhereOnePartCannotBeRead() throws Exception {
    Path into = Files.copy(trained.resolve("x.db"), folder.resolve("into.db"));
    Path good = Files.copy(trained.resolve("x.db"), folder.resolve("good.db"));
    byte[] before = Files.readAllBytes(into);
    for (String wrong :
        List.of(
            "UPDATE trial SET configuration = '{\"zebra\":1}' WHERE number = 2",
            "UPDATE epoch SET active_units = NULL WHERE trial = 2",
            "UPDATE image SET kind = 'hologram' WHERE kind = 'samples'",
            "UPDATE trial SET data = 77 WHERE number = 2",
            "UPDATE trial SET attempts = 'many' WHERE number = 2")) {
      place();
      edit(wrong);
      for (Path target : List.of(into, folder.resolve("new.db"))) {
        Told told = Told.by("merge", target.toString(), good.toString(), database.toString());
        assertThat(told.exit()).as(wrong + told).isEqualTo(3);
        assertThat(told.text()).as(wrong).startsWith(database + ": ").hasLineCount(1);
      }
      assertThat(folder.resolve("new.db")).doesNotExist();
      assertThat(into).hasBinaryContent(before);
    }
  }
}
