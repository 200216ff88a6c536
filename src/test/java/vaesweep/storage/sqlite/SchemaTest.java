package vaesweep.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.Recorder;
import vaesweep.storage.write.SqliteRecorder;

/** The danger: the public interface of the database falls behind the program, or is left open. */
class SchemaTest {
  private static final Pattern COLUMN =
      Pattern.compile("^  ([a-z_]+) +(TEXT|INTEGER|REAL|BLOB|ANY)");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void completeOneTrial() {
    file = folder.resolve("beta.db");
    try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, trials(2), NOW);
      complete(recorder, 1, 5, 5);
    }
  }

  @Test
  void theViewOfTrialsHasAColumnForEveryParameter() throws SQLException {
    assertThat(Raw.ask(file, "SELECT name FROM pragma_table_info('trials')"))
        .containsAll(Parameters.ALL.stream().map(Parameter::name).toList())
        .contains("annealing_type", "beta_eff", "distortion", "rate", "elbo", "state");
  }

  @Test
  void theColumnsOfTheFrontierAreThoseOfTheTrialsAndWhetherItIsThatOfAllSizes()
      throws SQLException {
    List<String> columns = Raw.ask(file, "SELECT name FROM pragma_table_info('trials')");
    columns.add("overall");
    assertThat(Raw.ask(file, "SELECT name FROM pragma_table_info('frontier')")).isEqualTo(columns);
  }

  @Test
  void everyColumnOfEveryTableIsExplainedInTheSchemaItself() throws SQLException {
    for (String sql : Raw.ask(file, "SELECT sql FROM sqlite_master WHERE type = 'table'")) {
      List<String> lines = sql.lines().toList();
      assertThat(lines.get(0)).contains(" -- ");
      for (int i = 0; i < lines.size(); i++) {
        if (COLUMN.matcher(lines.get(i)).find()) {
          String declaration = lines.get(i).contains("--") ? lines.get(i) : lines.get(i + 1);
          assertThat(declaration).as(lines.get(i)).contains("-- ");
        }
      }
      assertThat(sql).contains("STRICT");
    }
  }

  @Test
  void everyColumnOfEveryViewIsExplainedInTheSchemaItself() throws SQLException {
    for (String view : List.of("trials", "curves", "trial_parameter")) {
      String sql =
          Raw.ask(file, "SELECT sql FROM sqlite_master WHERE name = '" + view + "'").get(0);
      for (String column : Raw.ask(file, "SELECT name FROM pragma_table_info('" + view + "')")) {
        assertThat(sql).containsPattern("\\b" + column + "\\b,? +-- ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE trial SET seed = 1 WHERE number = 1",
        "UPDATE trial SET state = 'waiting', ended = NULL WHERE number = 1",
        "DELETE FROM trial WHERE number = 2",
        "DELETE FROM epoch WHERE trial = 1",
        "UPDATE epoch SET rate = 0 WHERE trial = 1",
        "INSERT INTO epoch (trial, epoch) VALUES (1, 9)",
        "UPDATE latent_unit SET kl = 0 WHERE trial = 1",
        "DELETE FROM latent_unit WHERE trial = 1",
        "UPDATE measurement SET value = 0 WHERE trial = 1",
        "DELETE FROM measurement WHERE trial = 1",
        "INSERT INTO measurement (trial, name, value) VALUES (1, 'fid', 0)",
        "DELETE FROM image WHERE trial = 1",
        "UPDATE image SET png = x'00' WHERE trial = 1",
        "INSERT INTO image (trial, kind, rows, columns, png) VALUES (1, 'x', 1, 1, x'00')",
      })
  void nobodyChangesWhatAFinishedTrialMeasured(String sql) {
    assertThatThrownBy(() -> Raw.run(file, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE trial SET state = 'done' WHERE number = 2",
        "UPDATE trial SET state = 'failed' WHERE number = 2",
        "UPDATE trial SET state = 'complete' WHERE number = 2",
        "UPDATE trial SET state = 'running' WHERE number = 2",
        "UPDATE trial SET configuration = '{' WHERE number = 2",
        "INSERT INTO network (trial, parameters) VALUES (2, x'010203')",
      })
  void statesAndValuesThatMakeNoSenseAreRefused(String sql) {
    assertThatThrownBy(() -> Raw.run(file, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("SQLITE_CONSTRAINT_CHECK");
  }
}
