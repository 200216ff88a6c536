package vaesweep.storage.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The danger: a network that is worth keeping is deleted because another trial came first. */
class FrontierTest {
  private record Point(int trial, String likelihood, double distortion, double rate) {}

  private static final List<Point> POINTS =
      List.of(
          new Point(1, "mse", 10, 5),
          new Point(2, "mse", 10, 5), // ties with 1
          new Point(3, "mse", 10, 6), // beaten by 1 at equal distortion
          new Point(4, "mse", 11, 5), // beaten by 1 at equal rate
          new Point(5, "mse", 8, 9),
          new Point(6, "mse", 20, 0),
          new Point(7, "bernoulli", 30, 9)); // would be beaten by all, but is of another likelihood

  @Test
  void whatStaysDoesNotDependOnTheOrderOfArrival() {
    for (List<Point> order : Collections2.permutations(POINTS)) {
      Frontier frontier = new Frontier();
      Set<Integer> stayed = new TreeSet<>();
      for (Point point : order) {
        stayed.add(point.trial());
        frontier
            .add(point.trial(), point.likelihood(), point.distortion(), point.rate())
            .forEach(stayed::remove);
      }
      assertThat(stayed).as("%s", order).containsExactly(1, 2, 5, 6, 7);
    }
  }

  @Test
  void aTrialWithoutANumberIsNeverOnTheFrontierAndBeatsNobody() {
    Frontier frontier = new Frontier();
    assertThat(frontier.add(1, "mse", Double.NaN, 0)).containsExactly(1);
    assertThat(frontier.add(2, "mse", 5, 5)).isEmpty();
    assertThat(frontier.add(3, "mse", 0, Double.NaN)).containsExactly(3);
    assertThat(frontier.add(4, "mse", 6, 6)).containsExactly(4);
  }
}
