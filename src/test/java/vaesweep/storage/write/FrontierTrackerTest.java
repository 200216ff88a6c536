package vaesweep.storage.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The danger: a network that is worth keeping is deleted because another trial came first. */
class FrontierTrackerTest {
  private static final List<FrontierPoint> POINTS =
      List.of(
          point(1, "mse", 10, 5, 1),
          point(2, "mse", 10, 5, 2), // as 1, of another weight
          point(3, "mse", 10, 6, 3), // beaten by 1 at equal distortion
          point(4, "mse", 11, 5, 4), // beaten by 1 at equal rate
          point(5, "mse", 10.06, 5.06, 5), // beaten by 1 by less than 0.1 nats
          point(6, "mse", 9.97, 5.02, 1), // of one objective with 1, and 0.01 nats better
          point(7, "bernoulli", 30, 9, 7)); // would be beaten by all, but is of another likelihood

  private static FrontierPoint point(
      int trial, String likelihood, double distortion, double rate, double betaEff) {
    return new FrontierPoint(
        trial, likelihood, 10, "[" + likelihood + "]", betaEff, distortion, rate, 0.1, 0.1);
  }

  @Test
  void whatStaysDoesNotDependOnTheOrderOfArrival() {
    for (List<FrontierPoint> order : Collections2.permutations(POINTS)) {
      assertThat(staying(order)).as("%s", order).containsExactly(2, 5, 6, 7);
    }
  }

  @Test
  void everyPointThatNoOtherPutsOffStaysAndNoOther() {
    Random random = new Random(5);
    for (int round = 0; round < 40; round++) {
      List<FrontierPoint> points = new ArrayList<>();
      for (int i = 1; i <= 150; i++) {
        points.add(anywhere(i, random));
      }
      Set<Integer> expected = new TreeSet<>();
      for (FrontierPoint point : points) {
        if (points.stream().noneMatch(other -> isIn(point, other) && other.putsOff(point))) {
          expected.add(point.trial());
        }
      }
      Collections.shuffle(points, random);
      assertThat(staying(points)).isEqualTo(expected);
    }
  }

  private static boolean isIn(FrontierPoint point, FrontierPoint other) {
    return point.latentSize() == other.latentSize();
  }

  /** Near a curve, on a lattice in part, so that ties are met. */
  private static FrontierPoint anywhere(int trial, Random random) {
    double rate = random.nextInt(40) / 10.0 + (random.nextBoolean() ? 0.03 * random.nextInt(4) : 0);
    double distortion = 20 / (1 + rate) + random.nextInt(6) / 10.0;
    return new FrontierPoint(
        trial,
        "mse",
        1 + random.nextInt(2),
        "net " + random.nextInt(2),
        random.nextInt(4) == 0 ? Double.NaN : 1 + random.nextInt(3),
        distortion,
        rate,
        Math.max(0.1, 0.3 * random.nextGaussian()),
        Math.max(0.1, 0.3 * random.nextGaussian()));
  }

  private static Set<Integer> staying(List<FrontierPoint> order) {
    FrontierTracker frontier = new FrontierTracker();
    Set<Integer> stayed = new TreeSet<>();
    for (FrontierPoint point : order) {
      stayed.add(point.trial());
      frontier.add(point).forEach(off -> stayed.remove(off.trial()));
    }
    return stayed;
  }
}
