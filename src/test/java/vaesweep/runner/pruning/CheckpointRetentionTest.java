package vaesweep.runner.pruning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.trial.Pruning;

/** Guards against checkpoints that are kept or lost by chance: by who was trained first. */
final class CheckpointRetentionTest {
  private static Pruning pruning(int rung, int rank) {
    return new Pruning(rung, "elbo", -1, 0, rank, 9, 1, "{}");
  }

  @Test
  void laterRungsStayFirstThenTheBetterPlacedThenThoseEarlierInThePlan() {
    CheckpointRetention retention = new CheckpointRetention(20);
    assertThat(retention.pruned(0, pruning(1, 4), 10)).isEmpty();
    assertThat(retention.pruned(1, pruning(1, 3), 10)).isEmpty();
    assertThat(retention.pruned(2, pruning(1, 5), 10)).containsExactly(2);
    assertThat(retention.pruned(3, pruning(3, 9), 10)).containsExactly(0);
    assertThat(retention.pruned(4, pruning(1, 3), 10)).containsExactly(4);
  }

  @Test
  void allStayOrNone() {
    assertThat(new CheckpointRetention(Long.MAX_VALUE).pruned(0, pruning(1, 4), 1L << 40))
        .isEmpty();
    assertThat(new CheckpointRetention(0).pruned(0, pruning(1, 4), 1)).containsExactly(0);
  }

  /** Sizes differ, so that a smaller checkpoint might slip into the room a larger one leaves. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatStaysIsTheSameInWhateverOrderTrialsArePruned(long seed) {
    Random random = new Random(seed);
    List<Pruning> prunings = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      prunings.add(pruning(1 + random.nextInt(3), 1 + random.nextInt(9)));
      sizes.add(1 + random.nextInt(50));
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
    Set<Integer> first = stays(order, prunings, sizes);
    assertThat(first).isNotEmpty().hasSizeLessThan(40);
    assertThat(first.stream().mapToInt(sizes::get).sum()).isLessThanOrEqualTo(300);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(order, random);
      assertThat(stays(order, prunings, sizes)).isEqualTo(first);
    }
  }

  private static Set<Integer> stays(
      List<Integer> order, List<Pruning> prunings, List<Integer> sizes) {
    CheckpointRetention retention = new CheckpointRetention(300);
    Set<Integer> left = new TreeSet<>();
    for (int place : order) {
      left.add(place);
      left.removeAll(retention.pruned(place, prunings.get(place), sizes.get(place)));
    }
    return left;
  }
}
