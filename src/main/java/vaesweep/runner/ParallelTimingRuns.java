package vaesweep.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vaesweep.data.Dataset;
import vaesweep.runner.thread.Threads;
import vaesweep.train.TimingRun;
import vaesweep.trial.Trial;

/** Rehearses a trial on as many workers at once as the sweep will have: they share the machine. */
public final class ParallelTimingRuns {
  private final Dataset data;
  private final int workers;

  public ParallelTimingRuns(Dataset data, int workers) {
    this.data = data;
    this.workers = workers;
  }

  /**
   * Returns what each worker measured.
   *
   * @param seconds of steps on each
   */
  public List<TimingRun.Times> run(Trial trial, double seconds) {
    ExecutorService threads = Executors.newFixedThreadPool(workers, Threads.named("rehearsal"));
    try {
      List<Future<TimingRun.Times>> all = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        all.add(threads.submit(() -> new TimingRun(data, trial, System::nanoTime).run(seconds)));
      }
      List<TimingRun.Times> times = new ArrayList<>();
      for (Future<TimingRun.Times> each : all) {
        times.add(each.get());
      }
      return times;
    } catch (ExecutionException e) {
      throw Threads.unwrapped(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } finally {
      threads.shutdown();
    }
  }
}
