package vaesweep.sweep.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vaesweep.runner.thread.WriterThread;
import vaesweep.storage.Recorder;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.merge.CannotMerge;
import vaesweep.storage.merge.Joined;
import vaesweep.storage.merge.Merge;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.sweep.file.ProgramVersion;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.page.Conclusions;

/** Databases of one sweep become one, which nobody else may write to until this is closed. */
public final class MergeRun implements AutoCloseable {
  private final ResultFiles files;
  private final List<Path> sources;
  private final SweepLock lock;

  private MergeRun(Path into, List<Path> sources, Clock clock) {
    files = ResultFiles.of(into);
    this.sources = List.copyOf(sources);
    lock = SweepLock.acquire(files.lock(), clock.instant());
  }

  /**
   * Checks the names, and takes the database that is merged into.
   *
   * @throws Refusal with all that is wrong with the names
   */
  public static MergeRun of(Path into, List<Path> sources, Clock clock) {
    check(into, sources);
    return new MergeRun(into, sources, clock);
  }

  /** Returns where the merged database and its page are. */
  public ResultFiles files() {
    return files;
  }

  /** A source, and who is writing to it. */
  public record Running(Path source, LockHolder holder) {}

  /** Returns the sources whose sweeps are running: they are merged as they are now. */
  public List<Running> running() {
    List<Running> running = new ArrayList<>();
    for (Path source : sources) {
      SweepLock.holder(ResultFiles.of(source).lock())
          .filter(LockHolder::alive)
          .ifPresent(holder -> running.add(new Running(source, holder)));
    }
    return running;
  }

  /**
   * Merges all or nothing, and draws conclusions.
   *
   * @return what came of each source
   * @throws Refusal if the databases are not of one sweep
   */
  public List<Joined> merge() {
    try {
      return Merge.run(files.database(), sources);
    } catch (CannotMerge e) {
      List<String> lines = new ArrayList<>(e.problems());
      lines.add("nothing was merged.");
      throw new Refusal(Refusal.Fault.INPUT, lines);
    }
  }

  /** Stores what the merged numbers say. */
  public void conclude() {
    try (WriterThread writer = new WriterThread();
        Recorder recorder = SqliteRecorder.open(files.database(), ProgramVersion.TEXT, writer)) {
      Conclusions.draw(files.database(), recorder);
    }
  }

  private static void check(Path into, List<Path> sources) {
    List<String> problems = new ArrayList<>();
    if (!into.toString().endsWith(ResultFiles.DATABASE)) {
      problems.add(into + ": expected a database to merge into, with a name that ends on .db");
    }
    List<Path> seen = new ArrayList<>(List.of(real(into)));
    for (Path source : sources) {
      if (!Files.isRegularFile(source)) {
        problems.add(source + ": no such database");
      } else if (seen.contains(real(source))) {
        problems.add(source + ": named twice, expected each database once");
      }
      seen.add(real(source));
    }
    if (!problems.isEmpty()) {
      problems.add("nothing was merged.");
      throw new Refusal(Refusal.Fault.INPUT, problems);
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize(); // it is not there yet
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
