package vaesweep.train;

import java.util.ArrayList;
import java.util.List;
import vaesweep.example.SmallData;
import vaesweep.spec.Configuration;
import vaesweep.trial.Outcome;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.TrainedNetwork;

/** A training that was run, and all that it told. */
final class Heard implements Listener {
  final List<EpochNumbers> epochs = new ArrayList<>();
  private final int lastStep;
  private int asked;
  private Outcome outcome;

  private Heard(int lastStep) {
    this.lastStep = lastStep;
  }

  static Heard of(Configuration configuration) {
    return of(configuration, 5);
  }

  static Heard of(Configuration configuration, long seed) {
    return run(configuration, seed, Integer.MAX_VALUE);
  }

  /** A training that is stopped before the step behind the last one it may make. */
  static Heard stoppedAfter(Configuration configuration, int steps) {
    return run(configuration, 5, steps);
  }

  private static Heard run(Configuration configuration, long seed, int lastStep) {
    Heard heard = new Heard(lastStep);
    heard.outcome =
        new Training(
                new SharedData(SmallData.dataset()),
                SmallData.trial(configuration, seed),
                heard,
                () -> 0L)
            .run();
    return heard;
  }

  Outcome outcome() {
    return outcome;
  }

  TrainedNetwork network() {
    return completed().network();
  }

  Outcome.Completed completed() {
    return (Outcome.Completed) outcome;
  }

  EpochNumbers last() {
    return epochs.get(epochs.size() - 1);
  }

  /** How often the training asked whether to go on: once a step. */
  int asked() {
    return asked;
  }

  @Override
  public void measured(EpochNumbers numbers) {
    epochs.add(numbers);
  }

  @Override
  public boolean stopRequested() {
    asked++;
    return asked > lastStep;
  }
}
