package vaesweep.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vaesweep.example.SmallData;
import vaesweep.spec.Parameters;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.EarlyStopping;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Outcome;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.measured.EpochNumbers;

/**
 * Guards against a training that ends at the wrong epoch, before its weight is full, or with other
 * numbers than one that was that long from the start.
 */
final class EarlyStoppingTest {
  private static final int EPOCHS = 14;
  private static final double BETA = 2;

  /** Hears everything. */
  private static final class Ears implements Listener {
    final Map<Integer, EpochNumbers> epochs = new TreeMap<>();
    final List<Checkpoint> checkpoints = new ArrayList<>();

    @Override
    public void measured(EpochNumbers numbers) {
      epochs.put(numbers.epoch(), numbers);
    }

    @Override
    public boolean stopRequested() {
      return false;
    }

    @Override
    public boolean checkpointDue() {
      return true;
    }

    @Override
    public void checkpoint(int epoch, byte[] state) {
      checkpoints.add(new Checkpoint(epoch, TrialKey.ENGINE_VERSION, "test", state));
    }
  }

  private static Trial trial(int epochs, EarlyStopping stopping, Annealing annealing) {
    Map<Parameter<?>, Object> values = new HashMap<>();
    values.put(Parameters.EPOCHS, epochs);
    values.put(Parameters.EARLY_STOPPING, stopping);
    values.put(Parameters.ANNEALING, annealing);
    values.put(Parameters.BETA, BETA);
    values.put(Parameters.LEARNING_RATE, 0.05); // so large that the loss rises at times
    return SmallData.trial(SmallData.with(values), 3);
  }

  private static Outcome run(Trial trial, Ears ears, Optional<Checkpoint> from) {
    return new Training(new SharedData(SmallData.dataset()), trial, ears, () -> 0).run(() -> from);
  }

  /** Looks at all epochs of an unstopped training, backwards from each. */
  private static int expectedEnd(
      Map<Integer, EpochNumbers> epochs, int first, int patience, double delta) {
    int best = first;
    for (int epoch = first + 1; epoch <= EPOCHS; epoch++) {
      if (loss(epochs, epoch) < loss(epochs, best) - delta) {
        best = epoch;
      }
      if (epoch - best >= patience) {
        return epoch;
      }
    }
    return EPOCHS;
  }

  private static double loss(Map<Integer, EpochNumbers> epochs, int epoch) {
    return epochs.get(epoch).validation().distortion()
        + BETA * epochs.get(epoch).validation().rate();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 0",
    "2, 0, 0, 0",
    "1, 0.05, 0, 0",
    "3, 0.02, 4, 0",
    "2, 1000, 5, 0",
    "1, 1000, 30, 0",
    "1, 0, 0, 6",
    "2, 1000, 5, 8",
    "2, 1000, 5, 3",
    "1, 1000, 0, 30"
  })
  void aTrainingEndsAfterSoManyEpochsWithoutAnImprovementAtFullWeight(
      int patience, double delta, double ramp, int start) {
    Annealing annealing =
        ramp == 0 ? new Annealing.None() : new Annealing.Linear(0, ramp, Granularity.STEP);
    Ears all = new Ears();
    run(trial(EPOCHS, new EarlyStopping.None(), annealing), all, Optional.empty());
    int first = Math.min(EPOCHS, Math.max(start, (int) ramp + 1));
    int end = expectedEnd(all.epochs, first, patience, delta);

    Ears ears = new Ears();
    Outcome outcome =
        run(
            trial(EPOCHS, new EarlyStopping.Patience(patience, delta, start), annealing),
            ears,
            Optional.empty());
    assertThat(ears.epochs.keySet()).hasSize(end + 1).contains(end);

    Ears shorter = new Ears();
    Outcome expected =
        run(trial(end, new EarlyStopping.None(), annealing), shorter, Optional.empty());
    assertThat(ears.epochs).isEqualTo(shorter.epochs);
    same(outcome, expected);
  }

  @Test
  void aTrainingPutDownAtAnyStepEndsAtTheSameEpochWithTheSameNumbers() {
    Trial trial =
        trial(
            EPOCHS,
            new EarlyStopping.Patience(2, 1000),
            new Annealing.Linear(0, 1, Granularity.STEP));
    Ears undisturbed = new Ears();
    Outcome expected = run(trial, undisturbed, Optional.empty());
    assertThat(undisturbed.epochs.keySet()).containsExactly(0, 1, 2, 3, 4);
    for (Checkpoint checkpoint : undisturbed.checkpoints) {
      Ears rest = new Ears();
      same(run(trial, rest, Optional.of(checkpoint)), expected);
      assertThat(rest.epochs.get(4)).isEqualTo(undisturbed.epochs.get(4));
      assertThat(rest.epochs).hasSize(4 - checkpoint.epoch());
    }
  }

  private static void same(Outcome found, Outcome expected) {
    Outcome.Completed one = (Outcome.Completed) found;
    Outcome.Completed other = (Outcome.Completed) expected;
    assertThat(one.measurements()).isEqualTo(other.measurements());
    assertThat(one.network().parameters()).isEqualTo(other.network().parameters());
  }

  @Test
  void withoutItTheKeyIsThatOfBefore() {
    Trial plain = SmallData.trial(SmallData.with(Parameters.BETA, BETA), 3);
    assertThat(plain.configuration().canonical()).doesNotContainKey("early_stopping");
    Trial stopping =
        SmallData.trial(
            SmallData.with(Parameters.EARLY_STOPPING, new EarlyStopping.Patience(5, 0)), 3);
    assertThat(stopping.key()).isNotEqualTo(SmallData.trial(SmallData.configuration(), 3).key());
    assertThat(stopping.configuration().canonicalJson())
        .contains("\"early_stopping\":{\"min_delta\":0,\"patience\":5}");
  }
}
