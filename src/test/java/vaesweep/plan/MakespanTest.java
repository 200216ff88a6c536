package vaesweep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guards an estimate that is wrong by arithmetic alone. */
class MakespanTest {
  @Test
  void oneWorkerTakesTheSum() {
    assertThat(Makespan.of(List.of(1.0, 2.0, 4.0), 1)).isEqualTo(7);
  }

  @Test
  void theNextTaskGoesToWhoIsFreeFirst() {
    // 4 beside 1, 2 and 3: the last ends at 6; then 1 from 4 to 5
    assertThat(Makespan.of(List.of(4.0, 1.0, 2.0, 3.0, 1.0), 2)).isEqualTo(6);
  }

  @Test
  void moreWorkersThanTasksTakeTheLongest() {
    assertThat(Makespan.of(List.of(3.0, 5.0), 9)).isEqualTo(5);
    assertThat(Makespan.of(List.of(), 3)).isZero();
  }

  @Test
  void itLiesBetweenAnEvenShareAndThatPlusTheLongest() {
    SplittableRandom random = new SplittableRandom(1);
    for (int workers = 1; workers < 9; workers++) {
      List<Double> tasks = IntStream.range(0, 40).mapToObj(i -> random.nextDouble()).toList();
      double share = tasks.stream().mapToDouble(Double::doubleValue).sum() / workers;
      double longest = tasks.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
      assertThat(Makespan.of(tasks, workers)).isBetween(share - 1e-9, share + longest);
    }
  }
}
