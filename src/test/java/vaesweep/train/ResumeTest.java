package vaesweep.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.example.SmallData;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;

/**
 * Guards against a training that was put down and goes on with other numbers than an undisturbed
 * one: a moment forgotten, noise drawn anew, a sum begun again.
 */
final class ResumeTest {
  private static final Machine MACHINE = new Machine("amd64 1234", "here", "none", "17", 2);
  private static final int STEPS = SmallData.TRAIN_ROWS / SmallData.BATCH;
  private static final Annealing RAMP = new Annealing.Linear(0.5, 1.5, Granularity.STEP);

  /** What a step's loss or gradient can depend on beyond weights and rows. */
  @SuppressWarnings("ImmutableEnumChecker") // records are immutable
  private enum Kind {
    PLAIN(Map.of()),
    ANNEALED(Map.of(Parameters.ANNEALING, RAMP)),
    CAPACITY(Map.of(Parameters.OBJECTIVE, new Objective.Capacity(10, 5, RAMP))),
    FREE_BITS(Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(0.5))),
    TOTAL_CORRELATION(Map.of(Parameters.OBJECTIVE, new Objective.TotalCorrelation())),
    CLIPPED(Map.of(Parameters.GRADIENT_CLIP_NORM, OptionalDouble.of(0.5))),
    SOFTPLUS(Map.of(Parameters.POSTERIOR_SCALE, PosteriorScale.SOFTPLUS)),
    CONTINUOUS(Map.of(Parameters.LIKELIHOOD, Likelihood.CONTINUOUS_BERNOULLI)),
    MSE(Map.of(Parameters.LIKELIHOOD, Likelihood.MSE)),
    LEARNED(gaussian(Scale.Fitted.LEARNED)),
    OPTIMAL(gaussian(Scale.Fitted.OPTIMAL)),
    PER_FEATURE(gaussian(Scale.Fitted.PER_FEATURE)),
    LAPLACE(Map.of(Parameters.LIKELIHOOD, new Likelihood.Laplace(Scale.Fitted.OPTIMAL)));

    private final Map<Parameter<?>, ?> values;

    Kind(Map<Parameter<?>, ?> values) {
      this.values = values;
    }

    private static Map<Parameter<?>, ?> gaussian(Scale scale) {
      return Map.of(Parameters.LIKELIHOOD, new Likelihood.Gaussian(scale));
    }
  }

  /** Stops before a step, as a kill does or as Ctrl-C does, and keeps what it is given. */
  private static final class Interrupted implements Listener {
    final Map<Integer, EpochNumbers> epochs = new TreeMap<>();
    final List<Checkpoint> checkpoints = new ArrayList<>();
    private final int lastStep;
    private final boolean due;
    private int asked;

    Interrupted(int lastStep, boolean due) {
      this.lastStep = lastStep;
      this.due = due;
    }

    @Override
    public void measured(EpochNumbers numbers) {
      epochs.put(numbers.epoch(), numbers);
    }

    @Override
    public boolean stopRequested() {
      return asked++ >= lastStep;
    }

    @Override
    public boolean checkpointDue() {
      return due;
    }

    @Override
    public void checkpoint(int epoch, byte[] state) {
      checkpoints.add(new Checkpoint(epoch, TrialKey.ENGINE_VERSION, MACHINE.type(), state));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aTrainingPutDownAtAnyStepEndsWithTheNumbersOfAnUndisturbedOne(Kind kind) {
    Trial trial = trial(SmallData.with(kind.values));
    Interrupted undisturbed = new Interrupted(Integer.MAX_VALUE, true);
    Outcome expected = training(trial, undisturbed).run();
    assertThat(undisturbed.checkpoints).hasSize(3 * STEPS);
    assertThat(((Outcome.Completed) expected).measurements())
        .extracting(Measurement::name)
        .contains("objective_over_untrained", "weight_share", "dead_hidden_share");

    for (Checkpoint checkpoint : undisturbed.checkpoints) {
      Interrupted rest = new Interrupted(Integer.MAX_VALUE, false);
      Outcome outcome = training(trial, rest).run(() -> Optional.of(checkpoint));

      same(outcome, expected);
      Map<Integer, EpochNumbers> stored = new TreeMap<>(undisturbed.epochs);
      stored.keySet().removeIf(epoch -> epoch > checkpoint.epoch());
      assertThat(rest.epochs.keySet()).doesNotContainAnyElementsOf(stored.keySet());
      stored.putAll(rest.epochs);
      assertThat(stored).isEqualTo(undisturbed.epochs);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, STEPS, 7})
  void aTrainingStoppedAgainAndAgainLosesNothing(int stepsAtATime) {
    Trial trial = trial(SmallData.configuration());
    Interrupted undisturbed = new Interrupted(Integer.MAX_VALUE, false);
    Outcome expected = training(trial, undisturbed).run();

    Map<Integer, EpochNumbers> stored = new TreeMap<>();
    Interrupted part = new Interrupted(stepsAtATime, false);
    Outcome outcome = training(trial, part).run();
    int parts = 1;
    while (outcome instanceof Outcome.Stopped) {
      stored.putAll(part.epochs);
      Checkpoint last = part.checkpoints.get(0);
      part = new Interrupted(stepsAtATime, false);
      outcome = training(trial, part).run(() -> Optional.of(last));
      parts++;
    }
    stored.putAll(part.epochs);

    assertThat(parts).isEqualTo((3 * STEPS + stepsAtATime - 1) / stepsAtATime);
    assertThat(stored).isEqualTo(undisturbed.epochs);
    same(outcome, expected);
  }

  @Test
  void aTrainingThatWillDivergeDivergesAtTheSameStepWithTheSameWords() {
    Trial trial = trial(SmallData.divergent());
    Interrupted undisturbed = new Interrupted(Integer.MAX_VALUE, true);
    Outcome expected = training(trial, undisturbed).run();

    assertThat(expected).isInstanceOf(Outcome.Failed.class);
    assertThat(undisturbed.checkpoints).isNotEmpty();
    for (Checkpoint checkpoint : undisturbed.checkpoints) {
      assertThat(
              training(trial, new Interrupted(Integer.MAX_VALUE, false))
                  .run(() -> Optional.of(checkpoint)))
          .isEqualTo(expected);
    }
  }

  @Test
  void aStopThatComesBeforeAnyNewStepSavesNothing() {
    Trial trial = trial(SmallData.configuration());
    Interrupted atOnce = new Interrupted(0, false);
    assertThat(training(trial, atOnce).run()).isEqualTo(new Outcome.Stopped());
    assertThat(atOnce.checkpoints).isEmpty();

    Interrupted later = new Interrupted(3, false);
    training(trial, later).run();
    Interrupted again = new Interrupted(0, false);
    training(trial, again).run(() -> Optional.of(later.checkpoints.get(0)));
    assertThat(again.checkpoints).isEmpty();
  }

  @Test
  void theSecondsOfTheTimeBeforeCount() {
    Trial trial = trial(SmallData.configuration());
    long[] now = {0};
    Interrupted first = new Interrupted(STEPS + 1, false);
    new Training(new SharedData(SmallData.dataset()), trial, first, () -> now[0] += 1_000_000_000)
        .run();
    Interrupted rest = new Interrupted(Integer.MAX_VALUE, false);
    new Training(new SharedData(SmallData.dataset()), trial, rest, () -> 0)
        .run(() -> Optional.of(first.checkpoints.get(0)));

    assertThat(first.epochs.get(1).seconds()).isPositive();
    assertThat(rest.epochs.get(3).seconds()).isGreaterThan(first.epochs.get(1).seconds());
  }

  @Test
  void everyDamageOfACheckpointIsSeen() {
    Trial trial = trial(SmallData.configuration());
    Checkpoint whole = someCheckpoint(trial);
    assertThat(objection(trial, whole)).isEmpty();

    for (int at = 0; at < whole.state().length; at++) {
      byte[] state = whole.state().clone();
      state[at] ^= 0x10;
      assertThat(objection(trial, with(whole, state))).as("byte %d", at).isNotEmpty();
    }
    for (int length : new int[] {0, 3, 7, 8, 20, whole.state().length - 1}) {
      byte[] state = Arrays.copyOf(whole.state(), length);
      assertThat(objection(trial, with(whole, state))).contains("its checkpoint is damaged");
    }
  }

  @Test
  void anotherMachineOrEngineBeginsAgain() {
    Trial trial = trial(SmallData.configuration());
    byte[] state = someCheckpoint(trial).state();

    assertThat(objection(trial, new Checkpoint(0, TrialKey.ENGINE_VERSION, "arm64 77", state)))
        .contains("another type of machine (arm64 77, this is amd64 1234)");
    assertThat(objection(trial, new Checkpoint(0, -1, MACHINE.type(), state)))
        .contains("made by engine -1");
  }

  private static Checkpoint someCheckpoint(Trial trial) {
    Interrupted stopped = new Interrupted(STEPS + 2, false);
    training(trial, stopped).run();
    return stopped.checkpoints.get(0);
  }

  private static Checkpoint with(Checkpoint checkpoint, byte[] state) {
    return new Checkpoint(checkpoint.epoch(), checkpoint.engine(), checkpoint.machineType(), state);
  }

  private static String objection(Trial trial, Checkpoint checkpoint) {
    return new Resumption(trial, SmallData.dataset().facts(), MACHINE)
        .objection(checkpoint)
        .orElse("");
  }

  private static Trial trial(Configuration configuration) {
    return SmallData.trial(configuration, 5);
  }

  private static Training training(Trial trial, Listener listener) {
    return new Training(new SharedData(SmallData.dataset()), trial, listener, () -> 0L);
  }

  private static void same(Outcome outcome, Outcome expected) {
    Outcome.Completed one = (Outcome.Completed) outcome;
    Outcome.Completed other = (Outcome.Completed) expected;
    assertThat(one.measurements()).isEqualTo(other.measurements());
    assertThat(one.network().parameters()).isEqualTo(other.network().parameters());
    assertThat(one.pictures()).extracting(Picture::kind).isEqualTo(kinds(other));
    for (int i = 0; i < one.pictures().size(); i++) {
      assertThat(one.pictures().get(i).png()).isEqualTo(other.pictures().get(i).png());
    }
  }

  private static List<Picture.Kind> kinds(Outcome.Completed outcome) {
    return outcome.pictures().stream().map(Picture::kind).toList();
  }
}
