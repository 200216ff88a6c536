package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards what a killed program must not cost: a finished trial, a database, a digit of a number.
 * {@code mvn -Psoak verify} kills more often.
 */
class KillIT {
  private static final int KILLS = Integer.getInteger("kills", 4);

  /** Every objective and likelihood that carries something from step to step. */
  private static final String SPEC =
      """
      { "name": "killed", "method": "grid", "seed": 3, "data": "optdigits",
        "parameters": {
          "beta": {"values": [0.3, 3]},
          "objective": {"values": ["elbo", "tc"]},
          "likelihood": {"values": ["bernoulli", {"type": "gaussian", "sigma": "learned"}]},
          "annealing": {"type": "linear", "start": 5, "length": 20},
          "latent_size": 3, "hidden": [300], "epochs": 40, "batch_size": 100 } }
      """;

  @TempDir static Path undisturbed;

  private static long undisturbedMillis;

  @TempDir Path folder;

  @BeforeAll
  static void sweepOnce() throws Exception {
    Specs.write(undisturbed, "killed.json", SPEC);
    long began = System.nanoTime();
    Jar.Run run = new Jar(undisturbed).run("killed.json", "--parallel", "2");
    undisturbedMillis = (System.nanoTime() - began) / 1_000_000;
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void aSweepKilledAtAnyMomentEndsAsAnUndisturbedOne() throws Exception {
    SplittableRandom random = new SplittableRandom(11);
    int kills = 0;
    int checkpoints = 0;
    for (int sweep = 0; kills < KILLS; sweep++) {
      Path home = Files.createDirectory(folder.resolve("sweep" + sweep));
      Specs.write(home, "killed.json", SPEC);
      Path database = home.resolve("results/killed.db");
      List<String> complete = List.of();
      boolean ended = false;
      while (!ended) {
        boolean kill = kills < KILLS;
        String workers = List.of("1", "2", "4").get(random.nextInt(3));
        long moment = random.nextLong(undisturbedMillis / 20, undisturbedMillis);
        ended = start(home, workers, kill ? moment : 0);
        kills += ended ? 0 : 1;
        complete = checked(database, complete);
        checkpoints += checkpoints(database);
      }
      assertThat(complete).hasSize(8);
      assertThat(Database.measured(database)).isEqualTo(measuredUndisturbed());
      assertThat(checkpoints(database)).isZero();
    }
    assertThat(checkpoints).isPositive();
  }

  /**
   * Runs the sweep and kills it after some time, before its first line or in its last transaction.
   *
   * @param millis 0 for never
   * @return whether it came to its end
   */
  private static boolean start(Path home, String workers, long millis) throws Exception {
    Process process =
        new Jar(home).start("killed.json", "--parallel", workers, "--checkpoint-pause", "0.02s");
    if (millis > 0 && !process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      Jar.end(process);
      return false;
    }
    assertThat(Jar.end(process)).isZero();
    return true;
  }

  /** Checks a database after a kill, and returns its complete trials. */
  private static List<String> checked(Path database, List<String> before) throws SQLException {
    if (isEmpty(database)) {
      return before;
    }
    assertThat(Database.rows(database, "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(Database.rows(database, "PRAGMA foreign_key_check")).isEmpty();
    List<String> complete =
        Database.rows(
            database,
            "SELECT number, attempts, started, ended FROM trial WHERE state = 'complete'");
    assertThat(complete).containsAll(before);
    return complete;
  }

  private static boolean isEmpty(Path database) throws SQLException {
    return Files.notExists(database)
        || Database.rows(database, "SELECT name FROM sqlite_master").isEmpty();
  }

  private static int checkpoints(Path database) throws SQLException {
    return isEmpty(database)
        ? 0
        : Integer.parseInt(Database.rows(database, "SELECT count(*) FROM checkpoint").get(0));
  }

  @Test
  void oneWorkerAndFourGiveTheNumbersOfTwo() throws Exception {
    Specs.write(folder, "killed.json", SPEC);
    for (String workers : List.of("1", "4")) {
      Jar.Run run = new Jar(folder).run("killed.json", "--parallel", workers, "--results", workers);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(Database.measured(folder.resolve(workers).resolve("killed.db")))
          .isEqualTo(measuredUndisturbed());
    }
  }

  /** On one worker, so that the sweep outlasts the start of a second process. */
  @Test
  void neitherASecondProcessNorAReaderThatNeverEndsItsTransactionDisturbsASweep() throws Exception {
    Specs.write(folder, "killed.json", SPEC);
    Jar jar = new Jar(folder);
    Process process =
        jar.startUntil("[1/8]", "killed.json", "--checkpoint-pause", "0.02s", "--parallel", "1");
    Path database = folder.resolve("results/killed.db");
    String count = "SELECT count(*) FROM trial WHERE state = 'complete'";
    try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      String before = first(statement, count);
      Jar.Run second = jar.run("killed.json");
      assertThat(second.exit()).as(second.err()).isEqualTo(3);
      assertThat(second.err()).contains("process " + process.pid());
      String said = Jar.rest(process);
      assertThat(Jar.end(process)).as(said).isZero();
      assertThat(first(statement, count)).isEqualTo(before).isNotEqualTo("8");
    }
    assertThat(Database.measured(database)).isEqualTo(measuredUndisturbed());
  }

  private static String first(Statement statement, String query) throws SQLException {
    try (ResultSet results = statement.executeQuery(query)) {
      return results.getString(1);
    }
  }

  @Test
  void aDamagedCheckpointIsToldAndItsTrialBeginsAgain() throws Exception {
    Specs.write(folder, "killed.json", SPEC);
    Jar jar = new Jar(folder);
    Path database = folder.resolve("results/killed.db");
    for (int seconds = 1;
        checkpoints(database) == 0;
        seconds++) { // until one is stopped between steps
      assertThat(jar.run("killed.json", "--time", seconds + "s", "--parallel", "1").exit())
          .isEqualTo(130);
    }
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = other.createStatement()) {
      assertThat(statement.executeUpdate("UPDATE checkpoint SET state = substr(state, 1, 1000)"))
          .isPositive();
    }
    Jar.Run run = jar.run("killed.json");
    assertThat(run.exit()).isZero();
    assertThat(run.err().lines().filter(line -> line.contains("begins again")))
        .hasSize(1)
        .allMatch(line -> line.endsWith("its checkpoint is damaged"));
    assertThat(Database.measured(database)).isEqualTo(measuredUndisturbed());
  }

  private static List<String> measuredUndisturbed() throws SQLException {
    return Database.measured(undisturbed.resolve("results/killed.db"));
  }
}
