package vaesweep.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.golden.Dump;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.query.NamedQuery;
import vaesweep.storage.query.Query;
import vaesweep.storage.query.Table;
import vaesweep.storage.query.WrongQuery;

/**
 * The danger: an upgrade that is cut short leaves a database of no schema at all, or without rows.
 * Every script is cut after each of its statements, from the golden database of every schema before
 * it and from none; a script that is added is met by itself.
 */
@Timeout(120)
class InterruptedUpgradeTest {
  @TempDir private Path folder;

  /** The schema that the database has, 0 where there is none yet, and the script that is cut. */
  static Stream<Arguments> cuts() {
    List<Integer> schemas = Script.schemas();
    return schemas.stream()
        .flatMap(
            script ->
                Stream.iterate(0, from -> from < script, from -> from + 1)
                    .map(from -> arguments(from, script)));
  }

  @ParameterizedTest(name = "of schema {0} in script {1}")
  @MethodSource("cuts")
  void anUpgradeThatFailsAtAnyStatementIsNoneAndTheNextOpeningIsOne(int from, int script)
      throws Exception {
    String before = Dump.of(made(from, "before"));
    Whole undisturbed = undisturbed(from);
    List<String> statements = Script.statements(Script.of(script).orElseThrow());
    for (int done = 0; done <= statements.size(); done++) {
      Path file = made(from, "failed" + done);
      List<String> scripts = new ArrayList<>(Script.upTo(script - 1));
      scripts.add(
          String.join("", statements.subList(0, done)) + "\nINSERT INTO nowhere VALUES (1);");
      assertThatThrownBy(() -> Database.readWrite(file, new Schema(scripts)))
          .isInstanceOf(StorageFailure.class)
          .hasMessageContaining("nowhere");
      checkWhole(file, before);
      checkGoesOn(file, undisturbed);
    }
    assertThat(answers(folder.resolve("atfailed" + statements.size() + "/golden.db")))
        .isEqualTo(undisturbed.answers());
  }

  @ParameterizedTest(name = "of schema {0} in script {1}")
  @MethodSource("cuts")
  void anUpgradeThatIsKilledAtAnyStatementIsNoneAndTheNextOpeningIsOne(int from, int script)
      throws Exception {
    String before = Dump.of(made(from, "before"));
    Whole undisturbed = undisturbed(from);
    List<Path> killed = killed(from, script);
    assertThat(killed)
        .hasSizeGreaterThan(Script.statements(Script.of(script).orElseThrow()).size());
    for (Path file : killed) {
      checkWhole(file, before);
      checkGoesOn(file, undisturbed);
    }
    assertThat(answers(killed.get(killed.size() - 1))).isEqualTo(undisturbed.answers());
  }

  @Test
  void anUpgradeThatIsKilledOnceItIsCommittedIsWhole() throws Exception {
    for (int from = 0; from < Schema.current().version(); from++) {
      Whole undisturbed = undisturbed(from);
      Path file = made(from, "whole" + from);
      Path copy;
      try (Connection open = Connections.readWrite(file);
          Statement statement = open.createStatement()) {
        statement.executeQuery("PRAGMA journal_mode = WAL").close();
        open.setAutoCommit(false);
        Schema.current().upgrade(open);
        open.commit();
        copy = copy(file, "committed" + from);
      }
      checkWhole(copy, undisturbed.dump());
      checkGoesOn(copy, undisturbed);
      assertThat(answers(copy)).isEqualTo(undisturbed.answers());
    }
  }

  /** Copies of what a process that upgrades has on the disk after each statement. */
  private List<Path> killed(int from, int script) throws SQLException, IOException {
    Path file = made(from, "killed");
    List<Path> copies = new ArrayList<>();
    try (Connection open = Connections.readWrite(file);
        Statement statement = open.createStatement()) {
      statement.executeQuery("PRAGMA journal_mode = WAL").close();
      statement.executeUpdate(
          "PRAGMA cache_size = 1"); // so that pages reach the disk before the commit
      open.setAutoCommit(false);
      for (int earlier = from + 1; earlier < script; earlier++) {
        statement.executeUpdate(Script.of(earlier).orElseThrow());
        statement.executeUpdate("PRAGMA user_version = " + earlier);
      }
      copies.add(copy(file, "killed0"));
      for (String next : Script.statements(Script.of(script).orElseThrow())) {
        statement.executeUpdate(next);
        copies.add(copy(file, "killed" + copies.size()));
      }
      statement.executeUpdate("PRAGMA user_version = " + script);
      copies.add(copy(file, "killed" + copies.size()));
      open.rollback();
    }
    return copies;
  }

  private Path copy(Path file, String name) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name)).resolve("golden.db");
    for (String end : List.of("", "-wal")) {
      if (Files.exists(Path.of(file + end))) {
        Files.copy(Path.of(file + end), Path.of(copy + end));
      }
    }
    return copy;
  }

  /** Every row and every word of the schema is as expected, and nothing between two schemas. */
  private static void checkWhole(Path file, String expected) throws SQLException {
    assertThat(Raw.ask(file, "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(Dump.of(file)).isEqualTo(expected);
  }

  private static void checkGoesOn(Path file, Whole undisturbed) throws SQLException {
    Database.readWrite(file).close();
    checkWhole(file, undisturbed.dump());
  }

  /** What each view and each named query says of a database. */
  private static List<String> answers(Path file) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Connection open = Connections.readOnly(file, "")) {
      for (String view : Dump.query(open, "SELECT name FROM sqlite_master WHERE type = 'view'")) {
        answers.add(view);
        answers.addAll(Dump.query(open, "SELECT * FROM " + view));
      }
      if (Dump.query(open, "SELECT edition FROM sweep").isEmpty()) {
        return answers;
      }
    }
    try (Query query = Query.open(file)) {
      for (NamedQuery named : NamedQuery.all()) {
        String parameter = named.asksParameter() ? " learning_rate" : "";
        try (Table table = query.run("@" + named.name() + parameter)) {
          table.rows().forEach(row -> answers.add(named.name() + row));
        } catch (WrongQuery nothingToCompare) {
          answers.add(named.name() + ": " + nothingToCompare.getMessage());
        }
      }
    }
    return answers;
  }

  /** The golden database of a schema, which the upgrade finds; none for schema 0. */
  private Path made(int schema, String name) throws SQLException, IOException {
    Path file = Files.createDirectories(folder.resolve("at" + name)).resolve("golden.db");
    if (schema > 0) {
      Path golden = folder.resolve("golden" + schema + ".db");
      if (Files.notExists(golden)) {
        Dump.load(golden(schema), golden);
      }
      Files.copy(golden, file);
    }
    return file;
  }

  private static String golden(int schema) throws IOException {
    String name = String.format(Locale.ROOT, "vaesweep/golden/%03d.sql", schema);
    return Resources.toString(Resources.getResource(name), StandardCharsets.UTF_8);
  }

  private Whole undisturbed(int from) throws SQLException, IOException {
    Path file = made(from, "undisturbed" + from);
    Database.readWrite(file).close();
    return new Whole(Dump.of(file), answers(file));
  }

  /** All that is in a database, and what it answers. */
  private record Whole(String dump, List<String> answers) {}
}
