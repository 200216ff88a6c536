package vaesweep.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.sqlite.Raw;

/**
 * Guards against a machine whose clock is set while a sweep runs: a limit that ends it at once, a
 * trial that ended before it began and that something chokes on, a number that depends on it.
 */
@Timeout(60)
final class ClockJumpTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  /** Of what was measured, all but seconds. */
  private static final List<String> MEASURED =
      List.of(
          "SELECT number, key, state, attempts, failure_message FROM trial",
          "SELECT trial, epoch, train_loss, distortion, rate, gradient_norm FROM epoch",
          "SELECT trial, name, value FROM measurement",
          "SELECT trial, parameters FROM network",
          "SELECT trial, epoch FROM checkpoint");

  @TempDir Path folder;

  /** Years back, then years ahead, at every look; the same moment never twice. */
  private static Clock jumping() {
    AtomicInteger looks = new AtomicInteger();
    return new Clock() {
      @Override
      public Instant instant() {
        int look = looks.incrementAndGet();
        return NOON.plus(Duration.ofDays(look % 2 == 0 ? 1000L * look : -1000L * look));
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }

  @Test
  void noNumberAndNoLimitDependsOnTheClockOnTheWall() throws Exception {
    Path steady = folder.resolve("steady.db");
    Path jumped = folder.resolve("golden.db");
    GoldenSweep.run(steady, Clock.fixed(NOON, ZoneOffset.UTC));
    GoldenSweep.run(jumped, jumping());
    assertThat(measured(jumped)).isEqualTo(measured(steady));
    assertThat(Raw.ask(jumped, "SELECT count(*) FROM trial WHERE ended < started"))
        .as("the clock did jump")
        .doesNotContain("0");
  }

  @Test
  void aSweepWhoseTrialsEndedBeforeTheyBeganIsToldAndGoesOn() throws Exception {
    Path database = folder.resolve("golden.db");
    GoldenSweep.run(database, jumping());
    GoldenSweep.write(folder.resolve("golden.json"));
    String results = folder.toString();

    for (String verb : List.of("status", "report")) {
      Line line = Line.run(verb, database.toString());
      assertThat(line.exit()).as(line.text()).isZero();
      assertThat(line.text()).doesNotContainPattern("-\\d+(\\.\\d)? (s|min|h)\\b");
    }
    assertThat(Files.readString(folder.resolve("golden.html"))).contains("1 of 4 trials complete");
    Line run = Line.run(folder.resolve("golden.json").toString(), "--results", results);
    assertThat(run.exit()).as(run.text()).isEqualTo(1); // two of the trials diverge
    assertThat(run.text()).contains("2 of 4 trials complete, 2 failed; ");
    assertThat(Raw.ask(database, "SELECT attempts FROM trial ORDER BY number"))
        .containsExactly("1", "1", "2", "1");
  }

  @Test
  void aLockIsHeldWhateverTheClockSays() {
    Path file = folder.resolve("golden.lock");
    Clock clock = jumping();
    try (SweepLock lock = SweepLock.acquire(file, clock.instant())) {
      assertThatThrownBy(() -> SweepLock.acquire(file, clock.instant()))
          .isInstanceOf(StorageFailure.class)
          .hasMessageContaining("this very process");
      assertThat(SweepLock.holder(file)).contains(lock.holder());
    }
    SweepLock.acquire(file, clock.instant()).close();
  }

  private static List<List<String>> measured(Path database) throws SQLException {
    List<List<String>> all = new ArrayList<>();
    for (String sql : MEASURED) {
      all.add(Dump.query(database, sql));
    }
    return all;
  }
}
