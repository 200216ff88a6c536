package vaesweep.diagnosis.trained;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.data.Dataset;
import vaesweep.data.Rows;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.plan.Plan;
import vaesweep.plan.Planner;
import vaesweep.preflight.References;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.theory.Examples;
import vaesweep.train.Listener;
import vaesweep.train.SharedData;
import vaesweep.train.Training;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.measured.EpochNumbers;

/** A sweep that is trained, stored and diagnosed as the program does it. */
final class SmallSweep {
  private static final Machine MACHINE = new Machine("test", "kestrel", "Linux", "17", 1);
  private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");

  private final Dataset data;
  private final String text;

  private SmallSweep(Dataset data, String text) {
    this.data = data;
    this.text = text;
  }

  /** A grid of one repeat; parameters are given as members of a JSON object. */
  static SmallSweep of(Dataset data, String parameters) {
    return repeated(data, 1, parameters);
  }

  static SmallSweep repeated(Dataset data, int repeats, String parameters) {
    String rate = parameters.contains("learning_rate") ? "" : "\"learning_rate\": 0.01, ";
    String hidden = parameters.contains("hidden") ? "" : "\"hidden\": [16], ";
    String text =
        """
        {"name": "small", "method": "grid", "data": "bars", "seed": 5, "repeats": %d,
         "parameters": {"batch_size": 16, %s}}
        """
            .formatted(repeats, rate + hidden + parameters);
    return new SmallSweep(data, text);
  }

  /** Trains what the file says. */
  static SmallSweep written(Dataset data, String text) {
    return new SmallSweep(data, text);
  }

  /** Trains another file on the same data. */
  SmallSweep rewritten(String file) {
    return new SmallSweep(data, file);
  }

  /** Returns the keys of all its trials. */
  Set<String> keys() throws InvalidSweep {
    return plannedKeys().collect(Collectors.toSet());
  }

  /** Returns the keys of some of its trials, numbered from 1 in the order of the plan. */
  Set<String> keys(List<Integer> trials) throws InvalidSweep {
    List<String> all = plannedKeys().toList();
    return trials.stream().map(number -> all.get(number - 1)).collect(Collectors.toSet());
  }

  private Stream<String> plannedKeys() throws InvalidSweep {
    return Planner.plan(SweepReader.read(text), data.facts()).trials().stream()
        .map(trial -> trial.key().toString());
  }

  DataFacts facts() {
    return data.facts();
  }

  /** Trains all, and returns what is found. */
  List<Finding> findings(Path folder) throws InvalidSweep {
    Path file = folder.resolve("small.db");
    try (Recorder recorder = SqliteRecorder.open(file, "test", Runnable::run)) {
      SweepSpec sweep = SweepReader.read(text);
      Plan plan = Planner.plan(sweep, data.facts());
      List<StoredTrial> trials =
          recorder.register(sweep, data.facts(), plan.trials(), NOW).trials();
      recorder.reference(reference(plan));
      trials.forEach(trial -> train(trial, recorder));
    }
    try (Results results = SqliteResults.open(file)) {
      return Diagnosis.of(results);
    }
  }

  Optional<Finding> finding(String code, Path folder) throws InvalidSweep {
    return findings(folder).stream().filter(each -> each.code().equals(code)).findFirst();
  }

  private DataReference reference(Plan plan) {
    return new References(examples(data.trainFixed()), examples(data.validation()))
        .missing(plan.configurations(), DataReference.NONE);
  }

  private Examples examples(Rows rows) {
    return new Examples() {
      @Override
      public int count() {
        return rows.count();
      }

      @Override
      public int features() {
        return data.facts().features();
      }

      @Override
      public void read(int row, float[] into) {
        rows.gather(0, new int[] {row}, 0, 1, into);
      }
    };
  }

  private void train(StoredTrial trial, Recorder recorder) {
    int number = trial.number();
    recorder.started(number, MACHINE, NOW);
    Listener listener =
        new Listener() {
          @Override
          public void measured(EpochNumbers numbers) {
            recorder.measured(number, numbers);
          }

          @Override
          public boolean stopRequested() {
            return false;
          }
        };
    Outcome outcome = new Training(new SharedData(data), trial.trial(), listener, () -> 0L).run();
    if (outcome instanceof Outcome.Completed completed) {
      recorder.completed(number, completed, NOW);
    } else {
      recorder.failed(number, ((Outcome.Failed) outcome).failure(), NOW);
    }
  }
}
