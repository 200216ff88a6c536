package vaesweep.storage.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vaesweep.storage.Samples.NOW;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.StorageFailure;

/** The danger: two processes train one sweep, or a killed one locks it for ever. */
class SweepLockTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void placeTheFile() {
    file = folder.resolve("results/beta.lock");
  }

  /** Holds the lock until it is killed or its input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (SweepLock lock = SweepLock.acquire(Path.of(arguments[0]), NOW)) {
        System.out.println("held " + lock.file());
        System.in.read();
      } catch (StorageFailure e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private Process holder() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String line(Process process) throws IOException {
    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
    return reader.readLine();
  }

  @Test
  void aLockThatIsALinkIsRefusedAndWhereItLeadsNothingIsWritten() throws IOException {
    Files.createDirectories(file.getParent());
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Files.createSymbolicLink(file, precious);
    assertThatThrownBy(() -> SweepLock.acquire(file, NOW))
        .isInstanceOf(StorageFailure.class)
        .hasMessageStartingWith(file + ": ");
    assertThat(precious).hasContent("precious");
  }

  @Test
  void theSecondProcessIsRefusedAndToldWhoIsTheFirst() throws IOException {
    try (SweepLock lock = SweepLock.acquire(file, NOW)) {
      assertThat(lock.file()).exists();
      assertThat(line(holder()))
          .isEqualTo(
              file
                  + ": this sweep is being run by process "
                  + ProcessHandle.current().pid()
                  + ", started 2026-03-01T12:00:00Z; wait for it or stop it first");
    }
  }

  @Test
  void whoWasKilledBeforeItSaidItsNameHeldNothing() throws IOException {
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    assertThat(SweepLock.holder(file)).isEmpty();
    SweepLock.acquire(file, NOW).close();
    assertThat(file).doesNotExist();
  }

  @Test
  void aSecondAttemptInTheSameProcessIsRefusedAndDoesNotLoseTheLock() throws IOException {
    try (SweepLock lock = SweepLock.acquire(file, NOW)) {
      assertThat(lock.file()).exists();
      assertThatThrownBy(() -> SweepLock.acquire(file, NOW))
          .isInstanceOf(StorageFailure.class)
          .hasMessageContaining("this very process");
      assertThat(line(holder())).contains("is being run by process");
    }
  }

  @Test
  void aKilledProcessHoldsNoLock() throws Exception {
    Process first = holder();
    assertThat(line(first)).startsWith("held");
    assertThatThrownBy(() -> SweepLock.acquire(file, NOW))
        .hasMessageContaining("process " + first.pid());
    first.destroyForcibly().waitFor();
    assertThat(file).exists();
    SweepLock.acquire(file, NOW).close();
    assertThat(file).doesNotExist();
  }

  @Test
  void whoLooksSeesTheHolderAndWhetherItLivesAndTakesNothingAway() throws Exception {
    assertThat(SweepLock.holder(file)).isEmpty();
    Process first = holder();
    assertThat(line(first)).startsWith("held");
    LockHolder seen = SweepLock.holder(file).orElseThrow();
    assertThat(seen.alive()).isTrue();
    assertThat(seen.pid()).hasValue(first.pid());
    assertThat(seen.since()).contains(NOW);
    assertThat(line(holder())).contains("is being run by process " + first.pid());
    first.destroyForcibly().waitFor();
    assertThat(SweepLock.holder(file)).contains(new LockHolder(seen.text(), false));
    SweepLock.acquire(file, NOW).close();
    assertThat(SweepLock.holder(file)).isEmpty();
  }

  @Test
  void aLookAtTheProcessesOwnLockDoesNotLoseIt() throws IOException {
    try (SweepLock lock = SweepLock.acquire(file, NOW)) {
      assertThat(SweepLock.holder(file)).contains(lock.holder());
      assertThat(lock.holder().pid()).hasValue(ProcessHandle.current().pid());
      assertThat(line(holder())).contains("is being run by process");
    }
  }

  @Test
  void aHalfWrittenFileNamesNobody() {
    LockHolder half = new LockHolder("process 12, sta", true);
    assertThat(half.pid()).isEmpty();
    assertThat(half.since()).isEmpty();
  }

  @Test
  void theFileIsGoneAfterACleanEndAndTheLockCanBeTakenAgain() throws IOException {
    SweepLock.acquire(file, NOW).close();
    assertThat(file).doesNotExist();
    SweepLock.acquire(file, NOW).close();
    try (var files = Files.list(folder.resolve("results"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whoLostItsFileLeavesAnothersAlone() throws IOException {
    SweepLock lost = SweepLock.acquire(file, NOW);
    Files.delete(file);
    Files.writeString(file.resolveSibling("other"), "process 1, started 2026-03-01T12:00:00Z");
    Files.move(file.resolveSibling("other"), file);
    lost.close();
    assertThat(file).hasContent("process 1, started 2026-03-01T12:00:00Z");
  }

  @Test
  void aFileWhereAFolderShouldBeIsNamed() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "");
    for (Path lock : List.of(other.resolve("a.lock"), other.resolve("deep/er/a.lock"))) {
      assertThatThrownBy(() -> SweepLock.acquire(lock, NOW))
          .isInstanceOf(StorageFailure.class)
          .hasMessage(other + ": is a file, expected a folder for the results");
    }
  }
}
