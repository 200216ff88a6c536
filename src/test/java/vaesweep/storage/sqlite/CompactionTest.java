package vaesweep.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Checkpoint;

/**
 * Guards against a database that stays as large as it ever was, and against losing anything by
 * making it smaller.
 */
final class CompactionTest {
  private static final int MEGABYTES = 20;

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("x.db");
  }

  /** Leaves so many checkpoints of a megabyte. */
  private void fill() {
    try (Recorder recorder = SqliteRecorder.open(file(), "1", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, trials(MEGABYTES), NOW);
      for (int trial = 1; trial <= MEGABYTES; trial++) {
        byte[] state = new byte[1_000_000];
        new Random(trial).nextBytes(state);
        recorder.started(trial, MACHINE, NOW);
        recorder.checkpoint(trial, new Checkpoint(1, 1, "m", state));
        recorder.stopped(trial);
      }
    }
  }

  private void forget(int count) {
    try (Recorder recorder = SqliteRecorder.open(file(), "1", Runnable::run)) {
      recorder.forgotten(IntStream.rangeClosed(1, count).boxed().toList());
    }
  }

  private long megabytes() throws Exception {
    return Files.size(file()) / 1_000_000;
  }

  private List<String> left() throws Exception {
    return Raw.ask(file(), "SELECT trial || hex(substr(state, -9)) FROM checkpoint ORDER BY trial");
  }

  @Test
  void whatIsDeletedIsGivenBackAtACleanEndAndTheRestStays() throws Exception {
    fill();
    assertThat(megabytes()).isBetween(20L, 21L);
    List<String> before = left();
    forget(15);
    assertThat(megabytes()).isEqualTo(5);
    assertThat(left()).isEqualTo(before.subList(15, MEGABYTES));
    assertThat(Raw.ask(file(), "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(Raw.ask(file(), "PRAGMA journal_mode")).containsExactly("wal");
    assertThat(folder).isDirectoryContaining(each -> each.equals(file()));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void lessThanAQuarterIsLeftForTheNextTrials() throws Exception {
    fill();
    forget(4);
    assertThat(megabytes()).isBetween(20L, 21L);
    forget(6);
    assertThat(megabytes()).isEqualTo(14);
  }

  /** The file shrinks at the next end of a sweep with nobody reading. */
  @Test
  void whoReadsMeanwhileIsNotDisturbed() throws Exception {
    fill();
    try (Results reader = SqliteResults.open(file())) {
      forget(15);
      assertThat(reader.trials()).hasSize(MEGABYTES);
      assertThat(megabytes()).isBetween(20L, 21L);
    }
    forget(0);
    assertThat(megabytes()).isEqualTo(5);
    assertThat(left()).hasSize(5);
  }

  /** A power cut after the smaller file is in the log, before it is in the file. */
  @Test
  void whatIsInTheLogAloneIsFoundByTheNextOne() throws Exception {
    fill();
    Path cut = folder.resolve("cut.db");
    try (Database database = Database.readWrite(file());
        var statement = database.connection().createStatement()) {
      statement.execute("DELETE FROM checkpoint WHERE trial < 16");
      statement.execute("PRAGMA wal_autocheckpoint = 0");
      statement.execute("VACUUM");
      Files.copy(file(), cut);
      Files.copy(Path.of(file() + "-wal"), Path.of(cut + "-wal"));
    }
    Database.readWrite(cut).close();
    assertThat(Raw.ask(cut, "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(Raw.ask(cut, "SELECT count(*) FROM checkpoint")).containsExactly("5");
    assertThat(Files.size(cut) / 1_000_000).isEqualTo(5);
  }
}
