package vaesweep.runner.pruning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vaesweep.trial.Pruning;

/**
 * Which checkpoints of pruned trials stay within a size: those of later rungs first, for they cost
 * most to train again; of one rung the better placed ones, which an edited rule would let go on
 * first; then those earlier in the plan. The first one that does not fit is dropped with all after
 * it, and each counts whether it is still there or not, so that what stays does not depend on when
 * trials were pruned.
 */
final class CheckpointRetention {
  private record Kept(int place, int rung, int rank, long bytes) {}

  private static final Comparator<Kept> BEST_FIRST =
      Comparator.comparingInt(Kept::rung)
          .reversed()
          .thenComparingInt(Kept::rank)
          .thenComparingInt(Kept::place);

  private final long mostBytes;
  private final TreeSet<Kept> kept = new TreeSet<>(BEST_FIRST);
  private Optional<Kept> firstDropped = Optional.empty();
  private long bytes;

  CheckpointRetention(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * A trial was pruned.
   *
   * @param place in the plan
   * @param size bytes of its checkpoint
   * @return the places of the trials whose checkpoints do not stay any more, perhaps its own
   */
  List<Integer> pruned(int place, Pruning pruning, long size) {
    Kept newest = new Kept(place, pruning.epoch(), pruning.place(), size);
    if (firstDropped.filter(it -> BEST_FIRST.compare(newest, it) > 0).isPresent()) {
      return List.of(place);
    }
    kept.add(newest);
    bytes += size;
    List<Integer> dropped = new ArrayList<>();
    while (bytes > mostBytes) {
      Kept last = kept.pollLast();
      bytes -= last.bytes();
      firstDropped = Optional.of(last);
      dropped.add(last.place());
    }
    return dropped;
  }
}
