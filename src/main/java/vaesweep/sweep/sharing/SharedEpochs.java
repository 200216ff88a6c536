package vaesweep.sweep.sharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.plan.prefix.Savings;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.spec.Configuration;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.train.Resumption;
import vaesweep.train.checkpoint.SavedTraining;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.TrialState;
import vaesweep.trial.data.DataFacts;
import vaesweep.vae.Architecture;

/** What trials have in common, and what that saves, in words. */
public final class SharedEpochs {
  private static final int MOST_KINDS = 3;

  /** As in canonical JSON, which has no spaces. */
  private static final Pattern EPOCHS = Pattern.compile("\"epochs\":(\\d+)");

  private static final String CONSTANT = "\"annealing\":\"none\"";
  private static final String CAPACITY = "\"capacity\"";

  private SharedEpochs() {}

  /** Returns the common parts of those trials that are small enough to be put down. */
  public static SharedPrefixes among(List<Trial> trials, DataFacts data) {
    return SharedPrefixes.among(
        trials.stream()
            .filter(trial -> Resumption.isPossible(trial.configuration(), data.features()))
            .toList(),
        data);
  }

  /** Returns the bytes of the largest fork. */
  public static long forkBytes(List<Trial> trials, DataFacts data) {
    return trials.stream()
        .map(trial -> Architecture.of(trial.configuration(), data.features()))
        .mapToLong(SavedTraining::bytes)
        .filter(bytes -> bytes > 0)
        .max()
        .orElse(1);
  }

  /** Returns what it saves to train common parts once, where it saves something. */
  public static Optional<String> sentence(List<Trial> trials, SharedPrefixes parts) {
    Savings savings = Savings.of(trials, parts);
    if (savings.saved() == 0) {
      return Optional.empty();
    }
    List<String> kinds = new ArrayList<>();
    for (Savings.Kind kind : savings.kinds()) {
      if (kinds.size() < MOST_KINDS) {
        kinds.add(words(kind));
      }
    }
    int more = savings.kinds().size() - kinds.size();
    return Optional.of(
        "Epochs: "
            + savings.trained()
            + " instead of "
            + savings.epochs()
            + "; "
            + String.join(", ", kinds)
            + (more == 0 ? "" : ", and more of " + Amounts.count(more, "other kind"))
            + ".");
  }

  /** Returns all trials; those that wait with the epochs that they may expect to take over. */
  public static List<TrialRow> expected(Results results) {
    List<TrialRow> rows = results.trials();
    if (!mayShare(rows)) {
      return rows;
    }
    List<Trial> waiting =
        rows.stream().filter(SharedEpochs::waits).map(SharedEpochs::trial).toList();
    Map<TrialKey, Integer> taken = among(waiting, results.data()).takenOver(waiting);
    return rows.stream()
        .map(row -> waits(row) ? row.taking(taken.getOrDefault(new TrialKey(row.key()), 0)) : row)
        .toList();
  }

  /**
   * Whether those that wait may have epochs in common: not where all have constant weights and one
   * number of epochs. Reading every configuration would take seconds in a large sweep.
   */
  private static boolean mayShare(List<TrialRow> rows) {
    Set<String> epochs = new HashSet<>();
    for (TrialRow row : rows) {
      String configuration = row.configuration();
      if (waits(row)) {
        Matcher its = EPOCHS.matcher(configuration);
        epochs.add(its.find() ? its.group(1) : "");
        if (!configuration.contains(CONSTANT) || configuration.contains(CAPACITY)) {
          return true;
        }
      }
    }
    return epochs.size() > 1;
  }

  private static boolean waits(TrialRow row) {
    return row.state() == TrialState.WAITING;
  }

  private static Trial trial(TrialRow row) {
    return new Trial(
        new TrialKey(row.key()),
        Configuration.parse(row.configuration()),
        row.repeat(),
        row.seed(),
        EvaluationSize.DEFAULT);
  }

  private static String words(Savings.Kind kind) {
    return Amounts.count(kind.epochs(), "epoch")
        + (kind.epochs() == 1 ? " is" : " are")
        + " trained once for "
        + Amounts.count(kind.trials(), "trial")
        + (kind.times() == 1 ? "" : ", " + kind.times() + " times");
  }
}
