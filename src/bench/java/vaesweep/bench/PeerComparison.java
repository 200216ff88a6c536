package vaesweep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The product and a peer on the same sweep files, with a worker per core each: how long they take
 * from the command to its end, and whether they find the same.
 */
final class PeerComparison {
  private final Peer peer;
  private final Effort effort;
  private final Path folder;
  private final PrintStream news;
  private final int workers = Runtime.getRuntime().availableProcessors();

  PeerComparison(Peer peer, Effort effort, Path folder, PrintStream news) {
    this.peer = peer;
    this.effort = effort;
    this.folder = folder;
    this.news = news;
  }

  /** Runs everything and returns the tables. */
  String measure() throws IOException {
    Table times = new Table("whole sweeps (s)", "ours", "peer", "peer / ours");
    StringBuilder agreements = new StringBuilder();
    for (Workload workload : List.of(Workload.S, Workload.M)) {
      BenchSweep sweep = new BenchSweep(workload, effort.peerRepeats(), effort.peerEpochs());
      agreements.append("\n").append(measure(sweep, times));
    }
    return times
        + "\nFrom the command to its end, "
        + workers
        + " worker(s), the same rows; medians of "
        + effort.peerRounds()
        + " round(s).\n"
        + agreements;
  }

  /** Adds the sweep's times to a table, and returns what both found. */
  private Agreement measure(BenchSweep sweep, Table times) throws IOException {
    List<SweepRun> ours = new ArrayList<>();
    List<Peer.Run> theirs = new ArrayList<>();
    for (int round = 1; round <= effort.peerRounds(); round++) {
      news.println("peer: round " + round + " of " + effort.peerRounds() + ", " + sweep.title());
      ours.add(SweepRun.of(sweep, workers, folder));
      theirs.add(peer.run(sweep, workers, folder));
    }
    double own = Median.of(ours.stream().mapToDouble(SweepRun::seconds));
    double other = Median.of(theirs.stream().mapToDouble(Peer.Run::seconds));
    times.add(
        sweep.title(), Table.number(own, 1), Table.number(other, 1), Table.times(other / own));
    return Agreement.of(sweep, ours.get(0).trials(), theirs.get(0).trials());
  }
}
