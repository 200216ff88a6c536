package vaesweep.sweep.weight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.ScheduleLength;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.schedule.Annealing;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/**
 * Trials that will end before their KL weight, or capacity, is full.
 *
 * @param trials at least one
 * @param epochs needed for the full weight, by what they depend on; none where no number is enough
 */
record UnfinishedSchedules(List<Trial> trials, Map<Schedule, OptionalInt> epochs, int trainRows) {
  /** What the number of epochs depends on. */
  record Schedule(Annealing annealing, int epochs, int batchSize) {
    static Schedule of(Configuration configuration) {
      return new Schedule(
          configuration.annealing(),
          configuration.get(Parameters.EPOCHS),
          configuration.get(Parameters.BATCH_SIZE));
    }
  }

  /** Returns a sentence, where there are any. */
  static Optional<String> sentence(List<Trial> trials, DataFacts data) {
    List<Trial> unfinished =
        trials.stream()
            .filter(trial -> isAnnealed(trial.configuration()))
            .filter(trial -> !Annealing.isFull(lastShare(trial, data.trainRows())))
            .toList();
    if (unfinished.isEmpty()) {
      return Optional.empty();
    }
    Map<Schedule, OptionalInt> epochs = new HashMap<>();
    unfinished.forEach(
        trial ->
            epochs.computeIfAbsent(
                Schedule.of(trial.configuration()),
                any -> ScheduleLength.epochs(trial.configuration(), data.trainRows())));
    return Optional.of(new UnfinishedSchedules(unfinished, epochs, data.trainRows()).words());
  }

  /** Nothing is annealed where the full weight, or the capacity, is 0. */
  private static boolean isAnnealed(Configuration configuration) {
    if (configuration.get(Parameters.OBJECTIVE) instanceof Objective.Capacity capacity) {
      return capacity.capacity() > 0;
    }
    return configuration.has(Parameters.BETA)
        ? configuration.get(Parameters.BETA) > 0
        : configuration.get(Parameters.BETA_NORM) > 0;
  }

  private static double lastShare(Trial trial, int trainRows) {
    return ScheduleLength.lastShare(trial.configuration(), trainRows);
  }

  private String words() {
    int count = trials.size();
    return "Annealing: "
        + Amounts.count(count, "trial")
        + (count == 1 ? " ends" : " end")
        + " with the "
        + subject()
        + " at "
        + shares()
        + " of its full value; "
        + remedy();
  }

  private String subject() {
    long capacities = trials.stream().filter(UnfinishedSchedules::isOfCapacity).count();
    if (capacities == 0) {
      return "KL weight";
    }
    return capacities == trials.size() ? "capacity" : "KL weight or capacity";
  }

  private static boolean isOfCapacity(Trial trial) {
    return trial.configuration().get(Parameters.OBJECTIVE) instanceof Objective.Capacity;
  }

  private String shares() {
    double least = trials.stream().mapToDouble(this::lastShare).min().orElseThrow();
    double most = trials.stream().mapToDouble(this::lastShare).max().orElseThrow();
    String from = Digits.significant(least, 2);
    String to = Digits.significant(most, 2);
    return from.equals(to) ? from : from + " to " + to;
  }

  private double lastShare(Trial trial) {
    return lastShare(trial, trainRows);
  }

  private String remedy() {
    OptionalInt most = epochs.values().stream().flatMapToInt(OptionalInt::stream).max();
    long endless =
        trials.stream()
            .filter(trial -> epochs.get(Schedule.of(trial.configuration())).isEmpty())
            .count();
    if (most.isEmpty()) {
      return "no number of epochs is enough: let the annealing end earlier.";
    }
    String needed =
        (epochs.size() == 1 ? "it takes " : "it takes up to ") + most.getAsInt() + " epochs";
    String never =
        endless == 0
            ? ""
            : ", and for " + Amounts.count((int) endless, "trial") + " no number is enough";
    return needed + never + ": raise epochs, or let the annealing end earlier.";
  }
}
