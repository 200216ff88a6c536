package vaesweep.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vaesweep.data.DataProgress;
import vaesweep.data.DataSets;
import vaesweep.data.Dataset;
import vaesweep.plan.Plan;
import vaesweep.plan.Planner;
import vaesweep.runner.LocalEngine;
import vaesweep.runner.ProgressListener;
import vaesweep.runner.Runner;
import vaesweep.runner.thread.WriterThread;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;
import vaesweep.storage.Recorder;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Machine;
import vaesweep.trial.TrialState;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.stop.Limits;
import vaesweep.trial.stop.StopSignal;

/**
 * A sweep with a trial in every state that a stopped one leaves: complete, failed, put down in the
 * middle with a checkpoint, and never begun.
 */
final class GoldenSweep {
  static final String NAME = "golden";

  /** No type that a machine has: what it put down begins again wherever it goes on. */
  private static final Machine MACHINE = new Machine("golden", "golden", "golden", "17", 2);

  /** Of four; its second epoch is its last for now. */
  private static final int STOPPED = 3;

  static final String TEXT =
      """
      { "name": "golden", "description": "One trial in each state.", "method": "grid", "seed": 3,
        "data": "optdigits", "keep": "all", "evaluation": {"rows": 20, "samples": 4},
        "parameters": {
          "beta": {"values": [0.000001, 2]}, "learning_rate": {"values": [0.001, 10]},
          "likelihood": "mse", "output_activation": "identity", "activation": "identity",
          "hidden": {"encoder": [8], "decoder": [8, 8, 8, 8, 8, 8, 8, 8]},
          "latent_size": 2, "epochs": 4, "batch_size": 100 } }
      """;

  private GoldenSweep() {}

  /** Runs it until its third trial is in its second epoch. */
  static void run(Path database, Clock clock) throws Exception {
    SweepSpec sweep = SweepReader.read(TEXT);
    Dataset data = DataSets.open(sweep.data(), DataProgress.NONE);
    Plan plan = Planner.plan(sweep, data.facts());
    StopSignal stop = new StopSignal();
    Limits limits =
        new Limits(
            Optional.of(Duration.ofHours(1)),
            Optional.of(Duration.ofHours(1)),
            0,
            10,
            false,
            Duration.ZERO);
    try (WriterThread writer = new WriterThread();
        Recorder recorder = SqliteRecorder.open(database, "0.1.0", writer)) {
      List<StoredTrial> trials =
          recorder.register(sweep, data.facts(), plan.trials(), clock.instant()).trials();
      new Runner(
              new LocalEngine(data, 1),
              data.facts(),
              MACHINE,
              recorder,
              new Stopping(stop),
              stop,
              clock)
          .run(waiting(trials), limits);
    }
  }

  private static List<StoredTrial> waiting(List<StoredTrial> trials) {
    return trials.stream().filter(trial -> trial.state() == TrialState.WAITING).toList();
  }

  static void write(Path file) throws IOException {
    Files.writeString(file, TEXT);
  }

  /** Stops the sweep in one trial's second epoch. */
  private record Stopping(StopSignal stop) implements ProgressListener {

    @Override
    public void measured(StoredTrial trial, EpochNumbers numbers) {
      if (trial.number() == STOPPED && numbers.epoch() == 2) {
        stop.request();
      }
    }
  }
}
