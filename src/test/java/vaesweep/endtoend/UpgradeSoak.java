package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards a database of an older version, with some hundred trials, while the program upgrades it:
 * killed, without room, or only looked at. {@code mvn -Psoak verify} kills more often.
 */
class UpgradeSoak {
  private static final int KILLS = Integer.getInteger("kills", 4);
  private static final int COPIES = 300;

  /** Longer than an upgrade takes, from the moment at which its log appears. */
  private static final int UPGRADE_MILLIS = 200;

  /** What trials have that were complete before the upgrade. */
  private static final List<String> KEPT =
      List.of(
          "SELECT count(*), total(attempts) FROM trial WHERE number = 1 OR number > 100",
          "SELECT count(*), total(rate), total(distortion) FROM epoch WHERE trial = 1 OR trial > 100",
          "SELECT count(*), total(kl) FROM latent_unit WHERE trial = 1 OR trial > 100",
          "SELECT count(*), total(value) FROM measurement WHERE trial = 1 OR trial > 100",
          "SELECT count(*), total(length(png)) FROM image WHERE trial = 1 OR trial > 100",
          "SELECT count(*), total(length(parameters)) FROM network WHERE trial = 1 OR trial > 100",
          "SELECT count(*) FROM failed_attempt WHERE trial = 2");

  /** What the upgrade adds says of them, and of those that were trained after it. */
  private static final List<String> ANSWERS =
      List.of(
          "SELECT * FROM judgements ORDER BY trial",
          "SELECT trial, state, elbo, verdict, competes, psnr FROM trials ORDER BY trial",
          "SELECT * FROM configurations ORDER BY trial",
          "SELECT trial, overall FROM configuration_frontier ORDER BY trial");

  @TempDir Path folder;
  private Path old;

  @BeforeEach
  void makeAnOldDatabase() throws Exception {
    old = folder.resolve("old.db");
    String golden =
        Resources.toString(
            Resources.getResource("vaesweep/golden/001.sql"), StandardCharsets.UTF_8);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
        Statement statement = connection.createStatement()) {
      statement.executeQuery("PRAGMA journal_mode = WAL").close();
      connection.setAutoCommit(false);
      statement.executeUpdate(golden);
      multiply(statement);
      connection.commit();
    }
  }

  /** Copies of the complete trial, which no wording of the file has. */
  private void multiply(Statement statement) throws SQLException {
    String copies =
        "WITH RECURSIVE copy (number) AS (SELECT 101 UNION ALL SELECT number + 1 FROM copy WHERE number < "
            + (100 + COPIES)
            + ") ";
    statement.executeUpdate(
        copies
            + "INSERT INTO trial (number, key, configuration, repeat, seed, data, beta, beta_norm, beta_eff, attempts)"
            + " SELECT copy.number, trial.key || copy.number, configuration, repeat, seed, data, beta, beta_norm,"
            + " beta_eff, attempts FROM trial, copy WHERE trial.number = 1");
    for (String table : List.of("epoch", "latent_unit", "measurement", "image", "network")) {
      List<String> columns = new ArrayList<>();
      try (var rows =
          statement.executeQuery(
              "SELECT name FROM pragma_table_info('" + table + "') WHERE name <> 'trial'")) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
      String names = String.join(", ", columns);
      statement.executeUpdate(
          String.format(
              "%sINSERT INTO %s (trial, %s) SELECT copy.number, %s FROM %s, copy WHERE trial = 1",
              copies, table, names, names, table));
    }
    statement.executeUpdate(
        "UPDATE trial SET state = 'complete', ended = '2026-11-21T12:00:00Z' WHERE number > 100");
  }

  @Test
  void anUpgradeThatIsKilledAtAnyMomentCostsNothingAndRetrainsNothing() throws Exception {
    SplittableRandom random = new SplittableRandom(17);
    Path undisturbed = home("undisturbed");
    Jar.Run whole = sweep(undisturbed);
    assertThat(whole.exit()).as(whole.err()).isEqualTo(1); // two of the trials diverge
    List<String> before = Database.rows(old, "SELECT * FROM sqlite_master");
    for (int kill = 0; kill < KILLS; kill++) {
      Path home = home("killed" + kill);
      killInUpgrade(home, random.nextInt(UPGRADE_MILLIS));
      Path database = home.resolve("results/golden.db");
      assertThat(Database.rows(database, "PRAGMA integrity_check")).containsExactly("ok");
      assertThat(rows(database, KEPT)).isEqualTo(rows(old, KEPT));
      if (schema(database).equals("1")) {
        assertThat(Database.rows(database, "SELECT * FROM sqlite_master")).isEqualTo(before);
      } else {
        assertThat(Database.rows(database, "SELECT count(*) FROM judgements").get(0))
            .isNotEqualTo("0");
      }
      assertThat(sweep(home).exit()).isEqualTo(1);
      assertThat(rows(database, KEPT)).isEqualTo(rows(old, KEPT));
      assertThat(rows(database, ANSWERS))
          .isEqualTo(rows(undisturbed.resolve("results/golden.db"), ANSWERS));
      assertThat(sweep(home).err()).contains("0 to train");
    }
  }

  /** Kills it so many milliseconds after its first look at the database. */
  private static void killInUpgrade(Path home, int millis) throws Exception {
    Path results = home.resolve("results");
    try (WatchService made = FileSystems.getDefault().newWatchService()) {
      results.register(made, StandardWatchEventKinds.ENTRY_CREATE);
      Process process = new Jar(home).start("golden.json", "--parallel", "2");
      boolean log = false;
      while (!log) {
        var key = made.take();
        log = key.pollEvents().stream().anyMatch(e -> e.context().toString().endsWith("-wal"));
        key.reset();
      }
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.destroyForcibly();
      Jar.end(process);
    }
  }

  @Test
  void aDiskThatIsFullInTheUpgradeIsOneLineAndTheDatabaseStaysWhatItWas() throws Exception {
    Path home = home("full");
    Path results = home.resolve("results");
    Files.delete(results.resolve("golden.db"));
    long room = Files.size(old) / 1024 + 64;
    try (Disk disk = Disk.at(results, room + "k")) {
      Path database = Files.copy(old, results.resolve("golden.db"));

      Jar.Run full = sweep(home);

      assertThat(full.exit()).as(full.err()).isEqualTo(3);
      assertThat(full.err().strip().lines()).hasSize(1);
      assertThat(full.err()).contains("golden.db: the disk is full; free some space");
      assertThat(Database.rows(database, "PRAGMA integrity_check")).containsExactly("ok");
      assertThat(schema(database)).isEqualTo("1");
      assertThat(Database.rows(database, "SELECT * FROM sqlite_master"))
          .isEqualTo(Database.rows(old, "SELECT * FROM sqlite_master"));
      assertThat(rows(database, KEPT)).isEqualTo(rows(old, KEPT));
      disk.resize("200m");
      assertThat(sweep(home).exit()).isEqualTo(1);
      assertThat(rows(database, KEPT)).isEqualTo(rows(old, KEPT));
      assertThat(schema(database)).isNotEqualTo("1");
    }
  }

  private Path home(String name) throws Exception {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("results"));
    Files.copy(old, home.resolve("results/golden.db"));
    String text = Database.rows(old, "SELECT text FROM sweep").get(0);
    Files.writeString(home.resolve("golden.json"), text);
    return home;
  }

  private static Jar.Run sweep(Path home) throws Exception {
    return new Jar(home).run("golden.json", "--parallel", "2");
  }

  private static String schema(Path database) throws SQLException {
    return Database.rows(database, "PRAGMA user_version").get(0);
  }

  private static List<String> rows(Path database, List<String> queries) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String query : queries) {
      rows.addAll(Database.rows(database, query));
    }
    return rows;
  }
}
