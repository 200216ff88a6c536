package vaesweep.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.storage.sqlite.Raw;
import vaesweep.trial.TrialKey;

/**
 * Guards what users have on their disks: a database of every earlier schema opens, keeps every
 * number, and its sweep goes on; a damaged one is refused.
 *
 * <p>{@code schema/00N.sql} must not change once databases of schema N are in anybody's hands: what
 * changes then is a script of its own, {@code 00M.sql}, M = N + 1, and its golden database is made
 * by
 *
 * <pre>mvn -B -q -o test -Dtest=GoldenDatabaseTest -Dgolden.write=true</pre>
 *
 * which writes that of the newest schema, {@code golden/00M.sql} among the tests' resources, and
 * the digest of its script. Golden databases of earlier schemas are never made again.
 */
@Timeout(60)
final class GoldenDatabaseTest {
  private static final Path SCRIPTS = Path.of("src/main/resources/vaesweep/storage/schema");
  private static final Path GOLDEN = Path.of("src/test/resources/vaesweep/golden");
  private static final String WRITE = "golden.write";

  /** The tables of what was measured. */
  private static final List<String> KEPT =
      List.of("trial", "epoch", "latent_unit", "measurement", "image", "network", "failed_attempt");

  @TempDir Path folder;

  private Path database;

  /** The schemas that have been, the present one last. */
  static List<Integer> schemas() {
    return IntStream.iterate(
            1, number -> Files.exists(SCRIPTS.resolve(file(number))), number -> number + 1)
        .boxed()
        .toList();
  }

  private static String file(int schema) {
    return String.format(Locale.ROOT, "%03d.sql", schema);
  }

  private static int present() {
    return schemas().get(schemas().size() - 1);
  }

  private void load(int schema) throws Exception {
    Path golden = GOLDEN.resolve(file(schema));
    assertThat(golden).as("made by mvn -Dtest=GoldenDatabaseTest -Dgolden.write=true").exists();
    database = Files.createDirectories(folder.resolve("results")).resolve("golden.db");
    Dump.load(Files.readString(golden), database);
    GoldenSweep.write(folder.resolve("golden.json"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  @DisabledIfSystemProperty(named = WRITE, matches = "true")
  void aDatabaseOfEverySchemaIsUpgradedWithAllItsNumbersAndItsSweepGoesOn(int schema)
      throws Exception {
    load(schema);
    Map<String, List<String>> columns = columns();
    List<List<String>> before = finished(columns);
    Line run = Line.run(sweep());
    assertThat(run.exit()).as(run.text()).isEqualTo(1); // two of the trials diverge
    assertThat(ask("PRAGMA user_version")).containsExactly(String.valueOf(present()));
    assertThat(ask("PRAGMA integrity_check")).containsExactly("ok");
    List<List<String>> after = finished(columns);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i)).as(KEPT.get(i)).isNotEmpty().containsAll(before.get(i));
    }
    if (ask("SELECT DISTINCT engine FROM sweep").equals(List.of(engine()))) {
      assertThat(ask("SELECT state FROM trial ORDER BY number"))
          .containsExactly("complete", "failed", "complete", "failed");
      assertThat(ask("SELECT attempts FROM trial ORDER BY number"))
          .containsExactly("1", "1", "2", "1");
    }
    assertThat(Files.readString(folder.resolve("results/golden.html")))
        .contains("2 of 4 trials complete");
    assertThat(ask("SELECT trial FROM trials WHERE verdict IS NOT NULL ORDER BY trial"))
        .as("judged by what an older version measured too")
        .isEqualTo(ask("SELECT trial FROM trials WHERE state = 'complete' ORDER BY trial"))
        .contains("1");
    Line again = Line.run(sweep());
    assertThat(again.text()).contains("0 to train");
    assertThat(finished(columns)).isEqualTo(after);
  }

  /** What was measured of trials that have ended, as far as the golden database could know. */
  private List<List<String>> finished(Map<String, List<String>> columns) throws SQLException {
    List<List<String>> all = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : columns.entrySet()) {
      String trial = table.getKey().equals("trial") ? "number" : "trial";
      String sql =
          "SELECT %s FROM %s WHERE %s IN (SELECT number FROM trial WHERE state IN ('complete',"
              + " 'failed'))";
      String names = String.join(", ", table.getValue());
      all.add(Dump.query(database, sql.formatted(names, table.getKey(), trial)));
    }
    return all;
  }

  private Map<String, List<String>> columns() throws SQLException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (String table : KEPT) {
      columns.put(table, Dump.columns(database, table));
    }
    return columns;
  }

  @Test
  @DisabledIfSystemProperty(named = WRITE, matches = "true")
  void aDamagedDatabaseIsRefusedInALine() throws Exception {
    load(present());
    byte[] good = Files.readAllBytes(database);
    byte[] bad = good.clone();
    Arrays.fill(bad, 4096, Math.min(bad.length, 40_000), (byte) 0x5a);
    for (byte[] damaged : List.of(Arrays.copyOf(good, good.length / 2), bad)) {
      Files.write(database, damaged);
      for (String[] verb : List.of(sweep(), new String[] {"status", database.toString()})) {
        Line run = Line.run(verb);
        assertThat(run.exit()).as(run.text()).isEqualTo(3);
        assertThat(run.text()).contains("golden.db").doesNotContain("\tat ", "internal error");
      }
    }
  }

  @Test
  @DisabledIfSystemProperty(named = WRITE, matches = "true")
  void noSchemaHasChangedSinceItsGoldenDatabaseWasMade() throws IOException {
    for (int schema : schemas()) {
      assertThat(digest(schema))
          .as(
              "schema/%s is not what golden/%s was made with. If databases of it are in anybody's"
                  + " hands, put it back and write the change as schema/%s; then, and if none are:"
                  + " mvn -B -q -o test -Dtest=GoldenDatabaseTest -Dgolden.write=true",
              file(schema), file(schema), file(schema + 1))
          .isEqualTo(Files.readString(GOLDEN.resolve(file(schema) + ".sha256")).strip());
    }
  }

  private static String digest(int schema) throws IOException {
    return Hashing.sha256()
        .hashString(
            Files.readString(SCRIPTS.resolve(file(schema))).replace("\r", ""),
            StandardCharsets.UTF_8)
        .toString();
  }

  /** Not a test: makes the newest schema's golden database. */
  @Test
  @EnabledIfSystemProperty(named = WRITE, matches = "true")
  void write() throws Exception {
    database = folder.resolve("golden.db");
    Instant begin = Instant.parse("2026-11-21T12:00:00Z");
    GoldenSweep.run(
        database, Clock.tick(Clock.fixed(begin, ZoneOffset.UTC), Duration.ofSeconds(1)));
    assertThat(ask("SELECT state FROM trial ORDER BY number"))
        .containsExactly("complete", "failed", "waiting", "waiting");
    assertThat(ask("SELECT trial FROM checkpoint")).containsExactly("3");
    Files.createDirectories(GOLDEN);
    Files.writeString(GOLDEN.resolve(file(present())), Dump.of(database));
    Files.writeString(GOLDEN.resolve(file(present()) + ".sha256"), digest(present()) + "\n");
  }

  private String[] sweep() {
    return new String[] {
      folder.resolve("golden.json").toString(),
      "--results",
      folder.resolve("results").toString(),
      "--parallel",
      "2"
    };
  }

  private static String engine() {
    return String.valueOf(TrialKey.ENGINE_VERSION);
  }

  private List<String> ask(String sql) throws SQLException {
    return Raw.ask(database, sql);
  }
}
