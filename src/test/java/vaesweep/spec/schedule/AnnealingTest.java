package vaesweep.spec.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards against a weight that is not what its schedule's formula says. */
final class AnnealingTest {
  private static final int EPOCHS = 12;

  @Test
  void withoutAnnealingTheShareIsAlwaysOne() {
    assertThat(new Annealing.None().share(0, EPOCHS)).isEqualTo(1);
  }

  @Test
  void linearIsZeroBeforeItsStartThenRisesAndStaysAtOne() {
    Annealing linear = new Annealing.Linear(2, 4, Granularity.STEP);
    assertThat(shares(linear, 0, 2, 3, 4.5, 6, 11.9))
        .containsExactly(0.0, 0.0, 0.25, 0.625, 1.0, 1.0);
  }

  @Test
  void aShortLinearRampReachesOneWithinAnEpoch() {
    Annealing linear = new Annealing.Linear(0, 0.5, Granularity.STEP);
    assertThat(shares(linear, 0, 0.25, 0.5, 0.75)).containsExactly(0.0, 0.5, 1.0, 1.0);
  }

  @Test
  void cosineIsSlowAtBothEndsAndHalfInTheMiddle() {
    Annealing cosine = new Annealing.Cosine(1, 6, Granularity.STEP);
    assertThat(cosine.share(1, EPOCHS)).isZero();
    assertThat(cosine.share(2, EPOCHS)).isCloseTo(0.0669872981, within(1e-9));
    assertThat(cosine.share(4, EPOCHS)).isCloseTo(0.5, within(1e-12));
    assertThat(cosine.share(7, EPOCHS)).isEqualTo(1);
    assertThat(cosine.share(11, EPOCHS)).isEqualTo(1);
  }

  @Test
  void sigmoidIsHalfAtItsMidpointWithAQuarterOfTheSteepnessAsSlope() {
    Annealing sigmoid = new Annealing.Sigmoid(5, 2, Granularity.STEP);
    assertThat(sigmoid.share(5, EPOCHS)).isEqualTo(0.5);
    double slope = (sigmoid.share(5 + 1e-6, EPOCHS) - sigmoid.share(5 - 1e-6, EPOCHS)) / 2e-6;
    assertThat(slope).isCloseTo(0.5, within(1e-6));
    assertThat(sigmoid.share(6, EPOCHS)).isCloseTo(0.8807970780, within(1e-9));
  }

  @Test
  void anExtremeSigmoidIsAStepWithoutNaN() {
    Annealing sigmoid = new Annealing.Sigmoid(5, 1_000_000, Granularity.STEP);
    assertThat(shares(sigmoid, 0, 4.99, 5, 5.01)).containsExactly(0.0, 0.0, 0.5, 1.0);
  }

  @Test
  void cyclicalRampsInTheFirstShareOfEveryCycle() {
    Annealing cyclical = new Annealing.Cyclical(3, 0.5, Granularity.STEP);
    assertThat(shares(cyclical, 0, 1, 2, 3.9, 4, 5, 6, 8, 11.5))
        .containsExactly(0.0, 0.5, 1.0, 1.0, 0.0, 0.5, 1.0, 0.0, 1.0);
  }

  @Test
  void aCyclicalRatioOfOneIsASawtooth() {
    Annealing cyclical = new Annealing.Cyclical(3, 1, Granularity.STEP);
    assertThat(shares(cyclical, 0, 1, 3, 4)).containsExactly(0.0, 0.25, 0.75, 0.0);
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void epochGranularityKeepsTheShareOfTheEpochsFirstStep(Annealing steps, Annealing staircase) {
    for (double epoch : List.of(0.0, 0.5, 3.999, 4.0, 7.25)) {
      assertThat(staircase.share(epoch, EPOCHS)).isEqualTo(steps.share(Math.floor(epoch), EPOCHS));
    }
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void everyShareLiesBetweenZeroAndOne(Annealing steps, Annealing staircase) {
    for (int step = 0; step < 1200; step++) {
      assertThat(steps.share(step / 100.0, EPOCHS)).isBetween(0.0, 1.0);
      assertThat(staircase.share(step / 100.0, EPOCHS)).isBetween(0.0, 1.0);
    }
  }

  static Stream<Object[]> schedules() {
    return Stream.of(
        new Object[] {
          new Annealing.Linear(1, 5, Granularity.STEP),
          new Annealing.Linear(1, 5, Granularity.EPOCH)
        },
        new Object[] {
          new Annealing.Cosine(1, 5, Granularity.STEP),
          new Annealing.Cosine(1, 5, Granularity.EPOCH)
        },
        new Object[] {
          new Annealing.Sigmoid(4, 1.5, Granularity.STEP),
          new Annealing.Sigmoid(4, 1.5, Granularity.EPOCH)
        },
        new Object[] {
          new Annealing.Cyclical(5, 0.3, Granularity.STEP),
          new Annealing.Cyclical(5, 0.3, Granularity.EPOCH)
        });
  }

  @Test
  void impossibleSchedulesAreRefusedByName() {
    assertThatThrownBy(() -> new Annealing.Linear(0, -3, Granularity.STEP))
        .hasMessage("length must be >= 0, but was -3");
    assertThatThrownBy(() -> new Annealing.Cyclical(2, 1.5, Granularity.STEP))
        .hasMessage("ratio must be in [0, 1], but was 1.5");
    assertThatThrownBy(() -> new Annealing.Sigmoid(Double.NaN, 1, Granularity.STEP))
        .hasMessage("midpoint must be >= 0, but was NaN");
  }

  private static TrainingTime epochs(double epochs) {
    return TrainingTime.ofEpochs(epochs);
  }

  @Test
  void aRampMayBeginAtAnyShareAndFall() {
    Annealing rising = new Annealing.Linear(epochs(0), epochs(10), 0.1, Granularity.STEP);
    assertThat(rising.share(5, EPOCHS)).isCloseTo(0.55, within(1e-15));
    Annealing falling = new Annealing.Linear(epochs(2), epochs(4), 5, Granularity.STEP);
    assertThat(shares(falling, 0, 2, 3, 4, 6, 11)).containsExactly(5.0, 5.0, 4.0, 3.0, 1.0, 1.0);
    assertThat(falling.fullAfter(EPOCHS)).isEqualTo(6);
    Annealing wave = new Annealing.Cosine(epochs(0), epochs(8), 3, Granularity.STEP);
    assertThat(wave.share(4, EPOCHS)).isCloseTo(2, within(1e-15));
    assertThat(wave.share(2, EPOCHS)).isCloseTo(2 + Math.sqrt(0.5), within(1e-15));
    Annealing logistic = new Annealing.Sigmoid(epochs(5), 2, 0.5, Granularity.STEP);
    assertThat(logistic.share(5, EPOCHS)).isEqualTo(0.75);
  }

  @Test
  void aRampOfLengthZeroIsASwitch() {
    Annealing linear = new Annealing.Linear(3, 0, Granularity.STEP);
    Annealing cosine = new Annealing.Cosine(3, 0, Granularity.STEP);
    assertThat(shares(linear, 0, 2.99, 3, 8)).containsExactly(0.0, 0.0, 1.0, 1.0);
    assertThat(shares(cosine, 0, 2.99, 3, 8)).containsExactly(0.0, 0.0, 1.0, 1.0);
  }

  /** The formulas of Fu et al. 2019 with the ends of their code, written out. */
  @Test
  void theRampsOfCyclesHaveShapes() {
    Annealing cosine =
        new Annealing.Cyclical(3, 0.5, RampShape.COSINE, 0, Granularity.STEP); // ramps of 2 epochs
    assertThat(cosine.share(0.5, EPOCHS)).isCloseTo(0.146447, within(1e-6));
    assertThat(shares(cosine, 4, 6, 7.5)).containsExactly(0.0, 1.0, 1.0);
    Annealing sigmoid = new Annealing.Cyclical(3, 0.5, RampShape.SIGMOID, 0, Granularity.STEP);
    for (double tau : new double[] {0, 0.3, 1, 1.7}) {
      assertThat(sigmoid.share(4 + tau, EPOCHS))
          .isCloseTo(1 / (1 + Math.exp(-12 * (tau / 2 - 0.5))), within(1e-12));
    }
    assertThat(sigmoid.share(6, EPOCHS)).isOne();
    Annealing falling = new Annealing.Cyclical(3, 0.5, RampShape.LINEAR, 3, Granularity.STEP);
    assertThat(shares(falling, 0, 1, 2, 3.5, 4)).containsExactly(3.0, 2.0, 1.0, 1.0, 3.0);
  }

  @Test
  void timesBecomeEpochsOfATrainingAndSchedulesThatAreOneBecomeEqual() {
    TrainingTime half = new TrainingTime(50, TrainingTime.Unit.PERCENT);
    TrainingTime steps = new TrainingTime(1600, TrainingTime.Unit.STEPS);
    Granularity step = Granularity.STEP;
    assertThat(new Annealing.Linear(steps, half, 0, step).in(10, 400))
        .isEqualTo(new Annealing.Linear(4, 5, step));
    assertThat(new Annealing.Cosine(steps, half, 0, step).in(10, 400))
        .isEqualTo(new Annealing.Cosine(4, 5, step));
    assertThat(new Annealing.Sigmoid(half, 2, 0, step).in(11, 400))
        .isEqualTo(new Annealing.Sigmoid(5.5, 2, step));
    assertThat(new TrainingTime(33, TrainingTime.Unit.PERCENT).in(10, 1))
        .isEqualTo(TrainingTime.ofEpochs(3.3));
    assertThat(new Annealing.Cosine(0, 0, step).in(10, 4)).isEqualTo(new Annealing.None());
    assertThat(new Annealing.Linear(0, 0, step).in(10, 4)).isEqualTo(new Annealing.None());
    assertThat(new Annealing.Cosine(3, 0, step).in(10, 4))
        .isEqualTo(new Annealing.Linear(3, 0, step));
    assertThat(
            Stream.of(
                    new Annealing.Linear(epochs(2), epochs(4), 1, step),
                    new Annealing.Cosine(epochs(2), epochs(4), 1, step),
                    new Annealing.Sigmoid(epochs(2), 4, 1, step),
                    new Annealing.Cyclical(3, 0.5, RampShape.SIGMOID, 1, step))
                .map(each -> each.in(10, 4)))
        .containsOnly(new Annealing.None());
    assertThatThrownBy(() -> new Annealing.Linear(steps, half, 0, step).share(1, 10))
        .hasMessage("1600 steps is not known in epochs without a training");
  }

  private static List<Double> shares(Annealing annealing, double... epochs) {
    return Arrays.stream(epochs).mapToObj(t -> annealing.share(t, EPOCHS)).toList();
  }

  static Stream<Annealing> rises() {
    return Stream.of(Granularity.values())
        .flatMap(
            g ->
                Stream.of(
                    new Annealing.None(),
                    new Annealing.Linear(0, 0.5, g),
                    new Annealing.Linear(2.5, 4, g),
                    new Annealing.Linear(8, 30, g),
                    new Annealing.Cosine(1, 6, g),
                    new Annealing.Sigmoid(5, 2, g),
                    new Annealing.Sigmoid(5, 0.1, g),
                    new Annealing.Linear(epochs(2.5), epochs(4), 3, g),
                    new Annealing.Linear(epochs(2), epochs(4), 0.995, g),
                    new Annealing.Linear(3, 0, g),
                    new Annealing.Cosine(epochs(1), epochs(6), 1.5, g),
                    new Annealing.Sigmoid(epochs(5), 2, 2, g),
                    new Annealing.Cyclical(3, 0.5, RampShape.SIGMOID, 0, g),
                    new Annealing.Cyclical(3, 0.5, RampShape.COSINE, 2, g),
                    new Annealing.Cyclical(1, 0.5, g),
                    new Annealing.Cyclical(2, 0.5, g),
                    new Annealing.Cyclical(4, 0.1, g),
                    new Annealing.Cyclical(3, 1, g),
                    new Annealing.Cyclical(7, 0.3, g),
                    new Annealing.Cyclical(100, 0.2, g)));
  }

  /** Looks at every moment of a fine grid, as a training does at every step. */
  @ParameterizedTest
  @MethodSource("rises")
  void theShareIsFullForGoodAfterTheFirstEpochAfterWhichItNeverIsNot(Annealing annealing) {
    int steps = 1000;
    int last = -1;
    for (int step = 0; step < EPOCHS * steps; step++) {
      last = Annealing.isFull(annealing.share((double) step / steps, EPOCHS)) ? last : step;
    }
    int expected = (int) Math.ceil((last + 1.0) / steps);
    assertThat(annealing.fullAfter(EPOCHS)).isEqualTo(expected);
  }
}
