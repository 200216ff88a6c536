package vaesweep.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.StorageFailure;

/**
 * The danger: a file of another program, or of a newer version, is changed; or an old one is lost.
 */
class UpgradeTest {
  private static final Schema FIRST = Schema.in("vaesweep/storage/first");
  private static final Schema SECOND = Schema.in("vaesweep/storage/upgrade");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void placeTheFile() {
    file = folder.resolve("beta.db");
  }

  @Test
  void anOlderDatabaseIsUpgradedWithItsRows() throws SQLException {
    Database.readWrite(file, FIRST).close();
    assertThat(Raw.ask(file, "PRAGMA user_version")).containsExactly("1");
    Database.readWrite(file, SECOND).close();
    assertThat(Raw.ask(file, "PRAGMA user_version")).containsExactly("2");
    assertThat(Raw.ask(file, "SELECT name FROM thing WHERE size IS NULL"))
        .containsExactly("old; with a semicolon");
    Database.readOnly(file, SECOND).close();
  }

  @Test
  void anUpgradeThatFailsLeavesTheOlderDatabaseAsItWas() throws SQLException {
    Database.readWrite(file, FIRST).close();
    assertThatThrownBy(() -> Database.readWrite(file, Schema.in("vaesweep/storage/broken")))
        .isInstanceOf(StorageFailure.class)
        .hasMessageContaining("nowhere");
    assertThat(Raw.ask(file, "PRAGMA user_version")).containsExactly("1");
    assertThat(Raw.ask(file, "SELECT name FROM pragma_table_info('thing')"))
        .containsExactly("name");
  }

  @Test
  void aReaderAsksForTheUpgradeOfAnOlderDatabase() {
    Database.readWrite(file, FIRST).close();
    assertThatThrownBy(() -> Database.readOnly(file, SECOND))
        .isInstanceOf(StorageFailure.class)
        .hasMessage(
            file
                + ": written by an older vaesweep (schema 1, this one has 2); run its sweep once"
                + " more, which upgrades it");
  }

  @Test
  void aReaderOfAnOlderDatabaseThatIsReadOnlyIsToldToCopyIt() {
    Database.readWrite(file, FIRST).close();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(folder)).as("permissions bind this user").isFalse();
      assertThatThrownBy(() -> Database.readOnly(file, SECOND))
          .isInstanceOf(StorageFailure.class)
          .hasMessageContaining("read-only here, so copy it to a folder that you may write to");
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aRefusedDatabaseInWalModeHasNothingLeftBesideIt() throws IOException, SQLException {
    Database.readWrite(file, SECOND).close();
    assertThat(Files.readAllBytes(file)[18]).isEqualTo((byte) 2); // WAL
    assertThatThrownBy(() -> Database.readOnly(file, FIRST)).isInstanceOf(StorageFailure.class);
    assertThatThrownBy(() -> Database.readWrite(file, FIRST)).isInstanceOf(StorageFailure.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aNewerDatabaseIsRefusedAndNotTouched() throws IOException {
    Database.readWrite(file, SECOND).close();
    byte[] before = Files.readAllBytes(file);
    String message =
        file
            + ": written by a newer vaesweep (schema 2, this one knows up to 1), left untouched;"
            + " use that version or a newer one";
    assertThatThrownBy(() -> Database.readWrite(file, FIRST))
        .isInstanceOf(StorageFailure.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Database.readOnly(file, FIRST))
        .isInstanceOf(StorageFailure.class)
        .hasMessage(message);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefusedAndNotTouched() throws IOException, SQLException {
    Raw.run(file, "CREATE TABLE theirs (x)");
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Database.readWrite(file))
        .isInstanceOf(StorageFailure.class)
        .hasMessageContaining("a database of another program, left untouched");
    assertThatThrownBy(() -> Database.readOnly(file)).isInstanceOf(StorageFailure.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder).isDirectoryContaining(file::equals);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndNotTouched() throws IOException {
    Files.writeString(file, "dear diary\n".repeat(1000));
    assertThatThrownBy(() -> Database.readWrite(file))
        .isInstanceOf(StorageFailure.class)
        .hasMessage(file + ": this is no SQLite database; move it away or choose another folder");
    assertThat(Files.readString(file)).startsWith("dear diary").hasSize(11_000);
  }

  @Test
  void anEmptyFileThatAKillLeftIsANewDatabase() throws IOException, SQLException {
    Files.createFile(file);
    assertThatThrownBy(() -> Database.readOnly(file))
        .isInstanceOf(StorageFailure.class)
        .hasMessageContaining("the database is empty");
    Database.readWrite(file).close();
    assertThat(Raw.ask(file, "PRAGMA user_version"))
        .containsExactly(String.valueOf(Schema.current().version()));
  }
}
