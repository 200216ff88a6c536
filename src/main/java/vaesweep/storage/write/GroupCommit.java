package vaesweep.storage.write;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.sqlite.Database;
import vaesweep.storage.sqlite.SqliteFailures;

/**
 * Changes queue up, and all that are queued are committed in one transaction. A change that breaks
 * a rule fails alone; when the file cannot be written, or memory runs out, the whole group and
 * everything after it fails: nobody waits for ever.
 */
final class GroupCommit {
  private final Database database;
  private final Executor writer;
  private final Database.Work guard;
  private final Queue<Change> queue = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private Optional<RuntimeException> broken = Optional.empty();

  /**
   * @param writer runs what it is given one after the other, on another thread or at once
   * @param guard runs before the changes of a group in their transaction, and throws where they may
   *     not be written
   */
  GroupCommit(Database database, Executor writer, Database.Work guard) {
    this.database = database;
    this.writer = writer;
    this.guard = guard;
  }

  private record Change(Database.Work work, CompletableFuture<Void> done) {}

  /** Queues a change; the stage completes when it is committed. */
  CompletionStage<Void> add(Database.Work work) {
    Change change = new Change(work, new CompletableFuture<>());
    queue.add(change);
    if (scheduled.compareAndSet(false, true)) {
      writer.execute(this::commitQueued);
    }
    return change.done().minimalCompletionStage();
  }

  /** Commits what is queued, on the calling thread. */
  void commitQueued() {
    commitGroup().forEach(Runnable::run);
  }

  /** Commits what is queued, and makes everything after it fail. */
  void close(StorageFailure closed) {
    commitQueued();
    refuse(closed);
  }

  /** Returns how to tell those who wait, which is done outside the lock. */
  private synchronized List<Runnable> commitGroup() {
    scheduled.set(false);
    List<Change> group = new ArrayList<>();
    List<Runnable> news = new ArrayList<>();
    try {
      takeQueued(group);
      if (broken.isEmpty() && !group.isEmpty()) {
        database.inTransaction(
            () -> {
              guard.run();
              apply(group, news);
            });
      }
    } catch (SQLException e) {
      refuse(database.failure(e));
    } catch (RuntimeException | Error e) {
      refuse(SqliteFailures.of(database.file(), e));
    }
    broken.ifPresent(
        failure -> {
          news.clear();
          group.forEach(change -> news.add(() -> fail(change, failure)));
        });
    return news;
  }

  /** A change is in the group before it leaves the queue: none is lost where memory runs out. */
  private void takeQueued(List<Change> group) {
    for (Change change = queue.peek(); change != null; change = queue.peek()) {
      group.add(change);
      queue.remove();
    }
  }

  /** Everybody who waits gets an exception of their own: nothing can be suppressed by itself. */
  private static void fail(Change change, RuntimeException failure) {
    change
        .done()
        .completeExceptionally(
            failure instanceof StorageFailure
                ? new StorageFailure(failure.getMessage(), failure)
                : new IllegalStateException(failure.getMessage(), failure));
  }

  /** Makes everything fail from now on; the first reason is the one that is told. */
  synchronized void refuse(RuntimeException failure) {
    if (broken.isEmpty()) {
      broken = Optional.of(failure);
    }
  }

  private void apply(List<Change> group, List<Runnable> news) throws SQLException {
    for (Change change : group) {
      try {
        database.inSavepoint(change.work());
        news.add(() -> change.done().complete(null));
      } catch (SQLException e) {
        if (!SqliteFailures.isConstraint(e)) {
          throw e;
        }
        news.add(() -> change.done().completeExceptionally(refused(e)));
      } catch (RuntimeException e) {
        news.add(() -> change.done().completeExceptionally(e));
      }
    }
  }

  private static IllegalStateException refused(SQLException cause) {
    return new IllegalStateException("the database refused a change: " + cause.getMessage(), cause);
  }
}
