package vaesweep.storage.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trial;
import static vaesweep.storage.Samples.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.storage.Recorder;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Failure;
import vaesweep.trial.Trial;
import vaesweep.trial.judged.Finding;

/** The danger: asking changes something, or answers a wrong question with a stack trace. */
class QueryTest {
  @TempDir private Path folder;
  private Path file;

  /** Trials 1 to 4 with beta 1 to 4, and 5 with beta 10 under "mean": beta_eff 6, that of 6. */
  @BeforeEach
  void recordASweep() {
    file = folder.resolve("beta.db");
    List<Trial> plan = new ArrayList<>(trials(4));
    plan.add(trial(Map.of(Parameters.BETA, 10.0, Parameters.REDUCTION, Reduction.MEAN)));
    plan.add(trial(Map.of(Parameters.BETA, 6.0)));
    Failure diverged = new Failure(Failure.Kind.DIVERGED, 0, 3, "KL", "It became infinite.");
    try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, plan, NOW);
      complete(recorder, 1, 10, 9);
      complete(recorder, 2, 12, 5);
      recorder.started(3, MACHINE, NOW);
      recorder.failed(3, diverged, NOW);
      complete(recorder, 5, 30, 0.05);
      complete(recorder, 6, 31, 0.06);
      recorder.findings(List.of(new Finding("A", Finding.Severity.INFO, "So.", "", List.of(1))));
    }
  }

  private List<List<Object>> ask(String sql) {
    try (Query query = Query.open(file);
        Table table = query.run(sql)) {
      return table.rows().toList();
    }
  }

  private List<Object> only(String sql) {
    List<List<Object>> rows = ask(sql);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private void refused(String sql, String message) {
    try (Query query = Query.open(file)) {
      assertThatThrownBy(() -> query.run(sql))
          .isInstanceOf(WrongQuery.class)
          .hasMessageContaining(message);
    }
  }

  @Test
  void aTableHasItsColumnsAndOneValueAColumn() {
    try (Query query = Query.open(file);
        Table table =
            query.run("SELECT 1 AS one, 2.5 AS 'two; three', NULL, x'01', 'β' AS b -- end;")) {
      assertThat(table.columns()).containsExactly("one", "two; three", "NULL", "x'01'", "b");
      List<Object> row = table.rows().findFirst().orElseThrow();
      assertThat(row.get(0)).isEqualTo(1L);
      assertThat(row.get(1)).isEqualTo(2.5);
      assertThat(row.get(2)).isNull();
      assertThat(row.get(3)).isEqualTo(new byte[] {1});
      assertThat(row.get(4)).isEqualTo("β");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM trial",
        "  -- SELECT\n UPDATE trial SET seed = 1",
        "WITH x AS (SELECT 1) INSERT INTO sweep_trial SELECT 1, 9, 1",
        "DROP TABLE epoch",
        "VACUUM INTO 'copy.db'",
        "ATTACH 'other.db' AS other",
        "DETACH main",
        "BEGIN",
        "BEGIN IMMEDIATE",
        "COMMIT",
        "SAVEPOINT a",
        "VACUUM",
        "REINDEX",
        "ANALYZE",
        "CREATE TEMP TABLE a (b)",
        "ALTER TABLE trial RENAME TO trials_of_old",
        "REPLACE INTO trial SELECT * FROM trial",
        "WITH x AS (SELECT 1) DELETE FROM trial RETURNING number",
        "pragma journal_mode=delete",
        "PRAGMA main.journal_mode (delete);",
        "/* a */ PRAGMA -- b\n journal_mode = 'off'",
        "PRAGMA \"journal_mode\" = delete",
        "PRAGMA [journal_mode](delete)",
        "EXPLAIN PRAGMA journal_mode=delete",
        "explain query plan pragma user_version = 7",
        "PRAGMA user_version = 7",
        "PRAGMA writable_schema = 1",
        "PRAGMA query_only(0)",
        "PRAGMA wal_checkpoint(TRUNCATE)",
        "PRAGMA wal_checkpoint",
        "PRAGMA optimize",
        "PRAGMA incremental_vacuum",
        "PRAGMA shrink_memory",
        "PRAGMA temp_store_directory = '/tmp'",
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA locking_mode EXCLUSIVE",
        "PRAGMA",
        "SELECT load_extension('x')"
      })
  void aStatementThatWouldWriteIsRefusedAndNothingIsWritten(String sql) throws IOException {
    byte[] before = Files.readAllBytes(file);
    refused(sql, "a query only reads");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(Path.of("copy.db")).doesNotExist();
    assertThat(Path.of("other.db")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRAGMA journal_mode",
        "PRAGMA main.user_version ;",
        "PRAGMA table_info(trial)",
        "pragma table_info('trial')",
        "PRAGMA index_list = trial",
        "PRAGMA integrity_check(3)",
        "EXPLAIN SELECT * FROM trial",
        "EXPLAIN QUERY PLAN SELECT * FROM trial",
        "SELECT * FROM pragma_table_info('trial')",
        "SELECT 'pragma journal_mode=delete' AS pragma",
        "VALUES (1)",
      })
  void whatOnlyLooksIsAnswered(String sql) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThat(ask(sql)).isNotEmpty();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aSecondStatementIsNotSilentlyLeftOut() {
    refused("SELECT 1; SELECT 2", "one statement at a time");
    refused("SELECT 1; DROP TABLE trial", "one statement at a time");
    refused(" ; ", "the query is empty");
    assertThat(ask("SELECT ';' ; -- done;\n")).hasSize(1);
  }

  @Test
  void aWrongStatementSaysWhatIsWrong() {
    refused("SELECT betta FROM trials", "the query is wrong: no such column: betta; @schema lists");
    refused("SELEKT 1", "SELEKT is none of EXPLAIN, PRAGMA, SELECT, VALUES, WITH; use SELECT");
    refused("SELECT FROM", "syntax error");
    try (Query query = Query.open(file)) {
      assertThatThrownBy(() -> query.run("SELECT abs(-9223372036854775808)").rows().toList())
          .isInstanceOf(WrongQuery.class)
          .hasMessageContaining("integer overflow");
    }
  }

  @Test
  void aWrongNameIsAnsweredWithTheNearest() {
    refused("@frontir", "@frontir: no such query (did you mean @frontier?); there are @trials, ");
  }

  static List<NamedQuery> namedQueries() {
    return NamedQuery.all();
  }

  @ParameterizedTest
  @MethodSource("namedQueries")
  void everyNamedQueryAnswersAndSaysWhatItAnswers(NamedQuery named) {
    String parameter = named.asksParameter() ? " beta" : "";
    assertThat(ask("@" + named.name() + parameter)).isNotNull();
    assertThat(named.description()).endsWith(".").doesNotContain("--").hasSizeGreaterThan(20);
  }

  @Test
  void thePageOfTheDatabaseHasEveryNamedQueryWordForWord() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/database.md"));
    for (NamedQuery named : NamedQuery.all()) {
      String heading = "**`@" + named.name() + (named.asksParameter() ? " PARAMETER" : "") + "`** ";
      String sql = named.sql().substring(named.sql().indexOf('\n') + 1).strip();
      assertThat(page).contains(heading + named.description() + "\n\n```sql\n" + sql + "\n```");
    }
  }

  @Test
  void theNamedQueriesAnswerWhatTheySay() {
    assertThat(ask("@trials")).hasSize(6);
    assertThat(ask("@best")).extracting(row -> row.get(2)).containsExactly(2L, 1L);
    assertThat(ask("@frontier")).extracting(row -> row.get(3)).containsExactly(2L, 1L);
    assertThat(ask("@configurations")).hasSize(6);
    assertThat(ask("@recommend")).isEmpty();
    assertThat(ask("@exploded")).isEmpty();
    assertThat(ask("@curves")).hasSize(8);
    assertThat(ask("@units")).hasSize(8);
    assertThat(only("@failed")).contains(3L, "diverged", "KL");
    assertThat(ask("@collapsed")).extracting(row -> row.get(0)).containsExactly(5L, 6L);
    assertThat(only("@same")).startsWith(6.0, 10L).contains(2L);
    assertThat(ask("@spread")).isEmpty();
    assertThat(ask("@overfit")).hasSize(4);
    assertThat(ask("@measurements")).hasSize(8);
    assertThat(only("@findings")).contains("A", "[1]");
    assertThat(only("@editions")).endsWith(6L, 4L);
  }

  @Test
  void anEffectThatComparesNothingSaysWhy() {
    List<Trial> plan =
        List.of(
            trial(Map.of(Parameters.BETA, 1.0, Parameters.LATENT_SIZE, 2)),
            trial(Map.of(Parameters.BETA, 2.0, Parameters.LATENT_SIZE, 3)));
    file = folder.resolve("apart.db");
    try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, plan, NOW);
      refused("@effect beta", "@effect: nothing to compare: no two complete trials of one seed");
      complete(recorder, 1, 40, 5);
      complete(recorder, 2, 50, 5);
    }
    refused("@effect beta", "differ in beta alone; sweep it with all else equal");
    refused("@effect latent_size", "differ in latent_size alone");
  }

  @Test
  void theGainOfAnAnnealingComparesTrialsThatDifferInNothingElse() {
    Annealing ramp = new Annealing.Linear(1, 4, Granularity.STEP);
    List<Trial> plan =
        List.of(
            trial(Map.of(Parameters.BETA, 1.0)),
            trial(Map.of(Parameters.BETA, 2.0)),
            trial(Map.of(Parameters.BETA, 2.0, Parameters.ANNEALING, ramp)));
    file = folder.resolve("annealed.db");
    try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, plan, NOW);
      complete(recorder, 1, 40, 5);
      complete(recorder, 2, 50, 5);
      complete(recorder, 3, 48, 5);
    }
    assertThat(only("@annealing")).startsWith(3L, 2L).endsWith(2.0, 10L, 2.0, 0L);
  }
}
