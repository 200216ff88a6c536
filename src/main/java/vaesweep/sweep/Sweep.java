package vaesweep.sweep;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vaesweep.plan.Plan;
import vaesweep.spec.file.SweepSpec;
import vaesweep.storage.Results;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.page.OpenedSweep;
import vaesweep.sweep.run.RunResult;
import vaesweep.sweep.run.RunSettings;
import vaesweep.sweep.run.SweepListener;
import vaesweep.sweep.run.SweepRun;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.stop.StopSignal;

/**
 * A sweep file with its data, as a library sees it: planned, run or gone on with, and asked.
 * Nothing is printed, and what cannot be done is a {@link vaesweep.sweep.file.Refusal} or a {@link
 * vaesweep.storage.StorageFailure}, whose message says what to do.
 */
public final class Sweep {
  private final SweepFile file;

  private Sweep(SweepFile file) {
    this.file = file;
  }

  /**
   * Reads a sweep file and its data, which may be downloaded.
   *
   * @throws vaesweep.sweep.file.Refusal with every problem of the file, or of its data
   */
  public static Sweep open(Path path) {
    return open(path, List.of());
  }

  /**
   * The same with some of the file replaced.
   *
   * @param overrides such as {@code beta=1,2,4} or {@code epochs=5}
   */
  public static Sweep open(Path path, List<String> overrides) {
    return new Sweep(SweepFile.open(path, overrides, (name, bytes, total) -> {}));
  }

  /** Returns what the file says. */
  public SweepSpec spec() {
    return file.sweep();
  }

  /** Returns what is known of the data. */
  public DataFacts data() {
    return file.facts();
  }

  /** Returns the configurations and their trials, in order. */
  public Plan plan() {
    return file.plan();
  }

  /**
   * Trains what is not complete yet, writes database and page, and returns when all is done.
   *
   * @param listener hears on several threads how it goes
   */
  public RunResult run(RunSettings settings, SweepListener listener) {
    return run(settings, listener, new StopSignal());
  }

  /**
   * The same until it is asked to stop; the next run goes on from there.
   *
   * @param stop asks, from any thread
   */
  public RunResult run(RunSettings settings, SweepListener listener, StopSignal stop) {
    try (SweepRun run = SweepRun.of(file, settings, stop, listener, Clock.systemUTC())) {
      RunResult result = run.train(Optional.empty());
      OpenedSweep.writePage(run.files());
      return result;
    }
  }

  /**
   * Opens what a run stored, also while it goes on; to be closed.
   *
   * @param folder of the database
   */
  public Results results(Path folder) {
    return SqliteResults.open(new ResultFiles(folder, spec().name()).database());
  }
}
