package vaesweep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** How much faster two workers are than one, on a whole sweep with the product's jar. */
final class Scaling {
  private final BenchSweep sweep;
  private final Path folder;
  private final PrintStream news;

  Scaling(Effort effort, Path folder, PrintStream news) {
    sweep = new BenchSweep(Workload.M, 2, effort.scalingEpochs());
    this.folder = folder;
    this.news = news;
  }

  /** Runs the sweep twice and returns the table. */
  String measure() throws IOException {
    SweepRun one = run(1);
    SweepRun two = run(2);
    Table table = new Table("a sweep (s)", "1 worker", "2 workers", "ratio");
    add(table, "training, first start to last end", one.trainingSeconds(), two.trainingSeconds());
    add(table, "the whole command", one.seconds(), two.seconds());
    int cores = Runtime.getRuntime().availableProcessors();
    return table + "\n" + sweep.title() + ", on " + cores + " core(s).\n";
  }

  private SweepRun run(int workers) throws IOException {
    news.println("scaling: " + workers + " worker(s), " + sweep.title());
    return SweepRun.of(sweep, workers, folder);
  }

  private static void add(Table table, String what, double one, double two) {
    table.add(what, Table.number(one, 2), Table.number(two, 2), Table.times(one / two));
  }
}
