package vaesweep.storage.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.read.AllRows;
import vaesweep.storage.sqlite.Database;
import vaesweep.storage.sqlite.SqliteFailures;
import vaesweep.storage.write.Networks;
import vaesweep.storage.write.Ownership;

/** Joins databases of one sweep. */
public final class Merge {
  private Merge() {}

  /**
   * Brings what the sources have into a database, all or nothing. The wording of the sweep is that
   * database's or, where there is none yet, the first source's. The caller holds its {@link
   * vaesweep.storage.lock.SweepLock}; its findings and recommendations are to be made anew.
   *
   * @param into is made where there is none
   * @param sources are only read; each as of one moment
   * @return what each source brought, in their order
   * @throws CannotMerge if they are not of one sweep; then nothing was written
   * @throws StorageFailure if one cannot be read or written
   */
  public static List<Joined> run(Path into, List<Path> sources) throws CannotMerge {
    boolean existed = Files.exists(into);
    check(existed, into, sources);
    try (Database target = Database.readWrite(into)) {
      List<Joined> joined = new ArrayList<>();
      target.inTransaction(() -> joined.addAll(join(target, sources)));
      return joined;
    } catch (SQLException e) {
      removeUnlessItWas(existed, into);
      throw SqliteFailures.of(into, e);
    } catch (StorageFailure e) {
      removeUnlessItWas(existed, into);
      throw e;
    }
  }

  private static List<Joined> join(Database target, List<Path> sources) throws SQLException {
    new Ownership(target).take();
    target.statements().update("merge/defer_foreign_keys");
    Triggers rules = Triggers.lift(target);
    List<Joined> joined = new ArrayList<>();
    for (Path file : sources) {
      joined.add(join(target, file));
    }
    new Networks(target.statements()).load(Identity.of(target).keep());
    target.statements().update("write/findings_forget");
    target.statements().update("write/recommendations_forget");
    rules.restore();
    return joined;
  }

  private static Joined join(Database target, Path file) throws SQLException {
    try (Database source = opened(file)) {
      try {
        return join(target, source);
      } catch (SQLException e) {
        if (source.isUnreadable(e) || SqliteFailures.isConstraint(e)) {
          throw SqliteFailures.ofRow(file, e);
        }
        throw SqliteFailures.of(isReadable(source) ? target.file() : file, e);
      }
    }
  }

  private static Joined join(Database target, Database source) throws SQLException {
    Identity identity = Identity.of(source);
    try (Join join = new Join(source, target)) {
      return join.run(identity);
    }
  }

  /** Whether all of it can be read; if so, what failed is the database that it goes into. */
  private static boolean isReadable(Database source) {
    try {
      return source
          .statements()
          .query("merge/quick_check", row -> row.text("quick_check"))
          .equals(List.of("ok"));
    } catch (SQLException e) {
      return false;
    }
  }

  /** As of one moment, also while its sweep runs. */
  private static Database opened(Path file) throws SQLException {
    Database source = Database.readOnly(file);
    source.connection().setAutoCommit(false);
    return source;
  }

  private static void check(boolean existed, Path into, List<Path> sources) throws CannotMerge {
    List<Path> all = new ArrayList<>(sources);
    if (existed) {
      all.add(0, into);
    }
    List<Identity> identities = new ArrayList<>();
    for (Path file : all) {
      try (Database database = Database.readOnly(file)) {
        identities.add(readable(database));
      }
    }
    List<String> problems =
        identities.stream().flatMap(each -> each.problems(identities.get(0)).stream()).toList();
    if (!problems.isEmpty()) {
      throw new CannotMerge(problems);
    }
  }

  /** Whatever one of them has that no reader could make sense of is found before it is copied. */
  private static Identity readable(Database database) {
    try {
      AllRows.check(database);
      return Identity.of(database);
    } catch (SQLException e) {
      throw database.failure(e);
    }
  }

  /** A database that this merge made, and did not fill. */
  private static void removeUnlessItWas(boolean existed, Path into) {
    try {
      for (String ending : existed ? List.<String>of() : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(Path.of(into + ending));
      }
    } catch (IOException e) {
      throw new StorageFailure(into + ": cannot be deleted (" + e + "); delete it by hand", e);
    }
  }
}
