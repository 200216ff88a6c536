package vaesweep.plan.order;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;

/**
 * Keeps trials with a common beginning together. Blocks of one size are spread evenly over the
 * whole, and within a block those that have more in common are together again.
 */
record Blocks(SharedPrefixes common) {
  /**
   * A block among others of its size.
   *
   * @param share of the others that come before it, in (0, 1)
   */
  private record Placed(List<Trial> trials, double share) {}

  /** Returns trials that are in the order wanted, with each block together. */
  List<Trial> arranged(List<Trial> trials) {
    return arranged(trials, 0);
  }

  /**
   * @param depth so many common parts all of them share
   */
  private List<Trial> arranged(List<Trial> trials, int depth) {
    List<List<Trial>> blocks = blocks(trials, depth);
    if (blocks.size() == trials.size()) {
      return trials;
    }
    List<Trial> all = new ArrayList<>();
    for (List<Trial> block : depth == 0 ? spread(blocks) : largestLast(blocks)) {
      all.addAll(arranged(block, depth + 1));
    }
    return all;
  }

  private List<List<Trial>> blocks(List<Trial> trials, int depth) {
    Map<Object, List<Trial>> blocks = new LinkedHashMap<>();
    for (Trial trial : trials) {
      List<SharedPrefix> parts = common.of(trial.key());
      Object together = parts.size() > depth ? parts.get(depth) : trial.key();
      blocks.computeIfAbsent(together, any -> new ArrayList<>()).add(trial);
    }
    return List.copyOf(blocks.values());
  }

  /**
   * The fork before them is kept until the last of them has begun, and that one then has its own.
   */
  private static List<List<Trial>> largestLast(List<List<Trial>> blocks) {
    return blocks.stream().sorted(Comparator.comparingInt(List::size)).toList(); // stable
  }

  private static List<List<Trial>> spread(List<List<Trial>> blocks) {
    Multiset<Integer> sizes = HashMultiset.create();
    blocks.forEach(block -> sizes.add(block.size()));
    Multiset<Integer> before = HashMultiset.create();
    List<Placed> placed = new ArrayList<>();
    for (List<Trial> block : blocks) {
      double place = before.add(block.size(), 1) + 0.5;
      placed.add(new Placed(block, place / sizes.count(block.size())));
    }
    placed.sort(Comparator.comparingDouble(Placed::share)); // stable
    return placed.stream().map(Placed::trials).toList();
  }
}
