package vaesweep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/**
 * How much faster two workers are than one, on a whole sweep with the product's jar; and what the
 * machine gives to two threads that have nothing to do with each other.
 */
final class Scaling {
  private static final Workload WORKLOAD = Workload.M;

  private final Effort effort;
  private final BenchSweep sweep;
  private final Path folder;
  private final PrintStream news;

  Scaling(Effort effort, Path folder, PrintStream news) {
    this.effort = effort;
    sweep = new BenchSweep(WORKLOAD, 2, effort.scalingEpochs());
    this.folder = folder;
    this.news = news;
  }

  /** Runs the sweep twice and returns the table. */
  String measure() throws IOException, RunnerException {
    double alone = products(1);
    double together = products(2);
    SweepRun one = run(1);
    SweepRun two = run(2);
    Table table = new Table("seconds, by so many workers", "one", "two", "ratio");
    add(table, "training, first start to last end", one.trainingSeconds(), two.trainingSeconds());
    add(table, "the whole command", one.seconds(), two.seconds());
    add(table, "1,000 steps' matrix products alone", alone, together);
    int cores = Runtime.getRuntime().availableProcessors();
    return table + "\n" + sweep.title() + ", on " + cores + " core(s).\n";
  }

  /** Seconds for the products of a thousand steps, shared by some threads. */
  private double products(int threads) throws RunnerException {
    return StepMeasurement.milliseconds(
            "matrixProducts", WORKLOAD, effort, effort.warmupSeconds(), threads)
        / threads;
  }

  private SweepRun run(int workers) throws IOException {
    news.println("scaling: " + workers + " worker(s), " + sweep.title());
    return SweepRun.of(sweep, workers, folder);
  }

  private static void add(Table table, String what, double one, double two) {
    table.add(what, Table.number(one, 2), Table.number(two, 2), Table.times(one / two));
  }
}
