package vaesweep.plan.pruning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards what a plan promises to save, against sweeps that are played to their end. */
final class PruningForecastTest {
  private static final List<Integer> RUNGS = List.of(2, 4, 8);

  static Stream<Integer> seeds() {
    return IntStream.range(0, 60).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoeverIsBetterTheEpochsLieWithinTheBoundsAndAsManyMeet(int seed) {
    Random random = new Random(seed);
    List<PrunableConfiguration> candidates = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      int epochs = 1 + random.nextInt(12);
      int full = 1 + random.nextInt(9);
      OptionalInt comparable = full > epochs ? OptionalInt.empty() : OptionalInt.of(full);
      candidates.add(new PrunableConfiguration(List.of(2 * i, 2 * i + 1), epochs, comparable));
    }
    int eta = 2 + random.nextInt(2);
    PruningForecast course =
        PruningForecast.of(new Bracket(new TreeMap<>(), 1, RUNGS, candidates), eta);
    for (int play = 0; play < 5; play++) {
      Map<Integer, Integer> met = new LinkedHashMap<>();
      long trained = 2 * play(candidates, eta, random, met);
      assertThat(trained).isBetween(course.least(), course.most());
      assertThat(course.rungs().stream().map(PruningForecast.Rung::met))
          .containsExactlyElementsOf(met.values());
    }
  }

  /** Returns the epochs of one repeat where the better are chosen by lot. */
  private static long play(
      List<PrunableConfiguration> candidates, int eta, Random random, Map<Integer, Integer> met) {
    List<PrunableConfiguration> alive = new ArrayList<>(candidates);
    long trained = 0;
    for (int rung : RUNGS) {
      List<PrunableConfiguration> ranked =
          new ArrayList<>(
              alive.stream()
                  .filter(e -> e.comparable().orElse(Integer.MAX_VALUE) <= rung)
                  .toList());
      Collections.shuffle(ranked, random);
      if (!ranked.isEmpty()) {
        met.put(rung, ranked.size());
        for (PrunableConfiguration lost :
            ranked.subList(Math.max(1, ranked.size() / eta), ranked.size())) {
          alive.remove(lost);
          trained += Math.min(rung, lost.epochs());
        }
      }
    }
    return trained + alive.stream().mapToLong(PrunableConfiguration::epochs).sum();
  }

  @Test
  void trainingsOfOneLengthCostWhatIsKnownBefore() {
    List<PrunableConfiguration> nine =
        IntStream.range(0, 9)
            .mapToObj(i -> new PrunableConfiguration(List.of(i), 9, OptionalInt.of(1)))
            .toList();
    PruningForecast course =
        PruningForecast.of(new Bracket(new TreeMap<>(), 1, List.of(1, 3), nine), 3);
    assertThat(course.rungs())
        .containsExactly(new PruningForecast.Rung(1, 9, 3), new PruningForecast.Rung(3, 3, 1));
    assertThat(course.least()).isEqualTo(9 + 3 * 2 + 6).isEqualTo(course.most());
    assertThat(course.epochs()).isEqualTo(81);
  }
}
