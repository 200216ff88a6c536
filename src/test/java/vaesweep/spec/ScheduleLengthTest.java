package vaesweep.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;

/** Guards the last step's share, and the epochs a schedule is said to need. */
final class ScheduleLengthTest {
  private static final int ROWS = 100;
  private static final int STEPS = 4;

  private static Configuration with(Annealing annealing, int epochs) {
    return Configuration.of(
        Map.of(
            Parameters.ANNEALING,
            annealing,
            Parameters.EPOCHS,
            epochs,
            Parameters.BATCH_SIZE,
            ROWS / STEPS));
  }

  private static Annealing linear(double length) {
    return new Annealing.Linear(0, length, Granularity.STEP);
  }

  @Test
  void theLastShareIsThatOfTheMomentBeforeTheLastStep() {
    assertThat(ScheduleLength.lastShare(with(linear(400), 20), ROWS))
        .isCloseTo((20 - 1.0 / STEPS) / 400, within(1e-12));
    assertThat(ScheduleLength.lastShare(with(new Annealing.None(), 20), ROWS)).isOne();
  }

  @Test
  void theEpochsAreTheLeastWhoseLastStepIsAtTheFullWeight() {
    int epochs = ScheduleLength.epochs(with(linear(400), 20), ROWS).orElseThrow();

    assertThat(epochs).isEqualTo(397); // 396.75 / 400 is the first above 0.99
    assertThat(Annealing.isFull(ScheduleLength.lastShare(with(linear(400), epochs), ROWS)))
        .isTrue();
    assertThat(Annealing.isFull(ScheduleLength.lastShare(with(linear(400), epochs - 1), ROWS)))
        .isFalse();
  }

  @Test
  void aTrainingThatIsLongEnoughNeedsNoMore() {
    assertThat(ScheduleLength.epochs(with(linear(4), 20), ROWS)).hasValue(20);
  }

  @Test
  void aRampBeyondAllTrainingsHasNoNumber() {
    Annealing late = new Annealing.Linear(1_000_000, 1_000_000, Granularity.STEP);

    assertThat(ScheduleLength.epochs(with(late, 20), ROWS)).isEmpty();
  }

  @Test
  void theScheduleOfACapacityIsItsOwn() {
    Objective capacity = new Objective.Capacity(10, 5, linear(400));
    Configuration configuration =
        Configuration.of(
            Map.of(
                Parameters.OBJECTIVE,
                capacity,
                Parameters.EPOCHS,
                20,
                Parameters.BATCH_SIZE,
                ROWS / STEPS));

    assertThat(ScheduleLength.epochs(configuration, ROWS)).hasValue(397);
  }

  @Test
  void sharesMoreThanAPercentFromOneAreNotFull() {
    assertThat(Annealing.isFull(0.989)).isFalse();
    assertThat(Annealing.isFull(0.99)).isTrue();
    assertThat(Annealing.isFull(1.01)).isTrue();
    assertThat(Annealing.isFull(1.011)).isFalse();
  }
}
