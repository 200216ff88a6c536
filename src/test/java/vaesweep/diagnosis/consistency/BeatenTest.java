package vaesweep.diagnosis.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.example.ExampleTrial;

/** Guards against a trial that is best at some objective and not looked at. */
final class BeatenTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 40, 500})
  void whatIsBestAtSomeWeightIsOnTheHull(int count) {
    Random random = new Random(count);
    List<Subject> trials =
        IntStream.rangeClosed(1, count)
            .mapToObj(
                number ->
                    ExampleTrial.of(number, 1)
                        .ending(230 + random.nextInt(40) / 2.0, random.nextInt(60) / 2.0))
            .map(trial -> Subject.of(trial.row()))
            .toList();

    List<Subject> hull = Beaten.lowerHull(trials);

    for (double beta = 0; beta < 50; beta += 0.25) {
      double weight = beta;
      Comparator<Subject> objective =
          Comparator.comparingDouble(trial -> Beaten.objective(weight, trial));
      assertThat(Beaten.objective(beta, hull.stream().min(objective).orElseThrow()))
          .isEqualTo(Beaten.objective(beta, trials.stream().min(objective).orElseThrow()));
    }
    assertThat(hull).hasSizeLessThan(60);
  }
}
