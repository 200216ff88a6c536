package vaesweep.runner;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import vaesweep.spec.file.SweepSpec;
import vaesweep.storage.Fork;
import vaesweep.storage.Recorder;
import vaesweep.storage.Registration;
import vaesweep.storage.ResumePoints;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.Pruning;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.RungNumbers;

/** Keeps what happened in memory, by trial number; refuses what it is told to refuse. */
final class MemoryRecorder implements Recorder {
  /** Says whether a change such as {@code "measured 3"} is refused, by throwing. */
  interface Gate {
    void pass(String change);
  }

  final List<String> events = new ArrayList<>();
  final Map<Integer, List<EpochNumbers>> epochs = new TreeMap<>();
  final Map<Integer, Outcome> outcomes = new TreeMap<>();
  final Map<Integer, Checkpoint> checkpoints = new TreeMap<>();
  final Map<String, Fork> forks = new TreeMap<>();
  final List<Failure> attempts = new ArrayList<>();
  private final Gate gate;

  MemoryRecorder(Gate gate) {
    this.gate = gate;
  }

  MemoryRecorder() {
    this(change -> {});
  }

  private synchronized CompletionStage<Void> change(String what, int trial, Runnable record) {
    try {
      gate.pass(what + " " + trial);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    events.add(what + " " + trial);
    record.run();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Void> located(Path folder) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Void> reference(DataReference reference) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Void> started(int trial, Machine machine, Instant now) {
    return change("started", trial, () -> epochs.put(trial, new ArrayList<>()));
  }

  @Override
  public CompletionStage<Void> resumed(int trial, int epoch, Machine machine, Instant now) {
    return change(
        "resumed", trial, () -> epochs.get(trial).removeIf(numbers -> numbers.epoch() > epoch));
  }

  @Override
  public CompletionStage<Void> checkpoint(int trial, Checkpoint checkpoint) {
    return change("checkpoint", trial, () -> checkpoints.put(trial, checkpoint));
  }

  @Override
  public CompletionStage<Optional<Checkpoint>> checkpoint(int trial) {
    return CompletableFuture.completedFuture(Optional.ofNullable(checkpoints.get(trial)));
  }

  @Override
  public boolean hasForks() {
    return !forks.isEmpty();
  }

  @Override
  public ResumePoints standing(Machine machine, Set<String> needed) {
    forks.keySet().retainAll(needed);
    Map<Integer, Integer> stood = new HashMap<>();
    checkpoints.forEach((trial, checkpoint) -> stood.put(trial, checkpoint.epoch()));
    return new ResumePoints(stood, forks.keySet());
  }

  @Override
  public CompletionStage<Void> fork(Fork fork) {
    return change("fork", fork.trial(), () -> forks.put(fork.part().key(), fork));
  }

  @Override
  public synchronized CompletionStage<Optional<Fork>> fork(SharedPrefix part, Machine machine) {
    return CompletableFuture.completedFuture(Optional.ofNullable(forks.get(part.key())));
  }

  @Override
  public CompletionStage<Void> forked(int trial, Fork fork, Machine machine, Instant now) {
    return change(
        "forked",
        trial,
        () -> {
          List<EpochNumbers> before = new ArrayList<>(epochs.get(fork.trial()));
          before.removeIf(numbers -> numbers.epoch() >= fork.part().epochs());
          epochs.put(trial, before);
        });
  }

  @Override
  public synchronized CompletionStage<Void> forget(SharedPrefix part) {
    forks.remove(part.key());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Void> failedAttempt(int trial, Failure failure, Instant now) {
    return change("failed attempt", trial, () -> attempts.add(failure));
  }

  @Override
  public CompletionStage<Void> measured(int trial, EpochNumbers numbers) {
    return change("measured", trial, () -> epochs.get(trial).add(numbers));
  }

  @Override
  public CompletionStage<Void> completed(int trial, Outcome.Completed outcome, Instant now) {
    return change("completed", trial, () -> outcomes.put(trial, outcome));
  }

  @Override
  public CompletionStage<Void> failed(int trial, Failure failure, Instant now) {
    return change("failed", trial, () -> outcomes.put(trial, new Outcome.Failed(failure)));
  }

  @Override
  public CompletionStage<Void> stopped(int trial) {
    return change("stopped", trial, () -> outcomes.put(trial, new Outcome.Stopped()));
  }

  @Override
  public CompletionStage<Void> pruned(Map<Integer, Pruning> trials, Instant now) {
    trials.keySet().forEach(trial -> change("pruned", trial, () -> {}));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Void> reopened(List<Integer> trials) {
    trials.forEach(trial -> change("reopened", trial, () -> {}));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Void> forgotten(List<Integer> trials) {
    trials.forEach(trial -> change("forgotten", trial, () -> checkpoints.remove(trial)));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public synchronized CompletionStage<List<RungNumbers>> rungNumbers(
      List<Integer> trials, int epoch) {
    List<RungNumbers> standings = new ArrayList<>();
    for (int trial : trials) {
      epochs.getOrDefault(trial, List.of()).stream()
          .filter(numbers -> numbers.epoch() <= epoch)
          .reduce((first, second) -> second)
          .ifPresent(numbers -> standings.add(rungNumbers(trial, numbers)));
    }
    return CompletableFuture.completedFuture(standings);
  }

  private static RungNumbers rungNumbers(int trial, EpochNumbers numbers) {
    return new RungNumbers(
        trial,
        numbers.epoch(),
        numbers.validation().distortion(),
        numbers.validation().rate(),
        numbers.validation().elbo(),
        numbers.units().stream().map(unit -> unit.kl()).toList());
  }

  @Override
  public CompletionStage<Void> retried(List<Integer> trials) {
    throw new UnsupportedOperationException("runners retry nothing that has ended");
  }

  @Override
  public Registration register(SweepSpec sweep, DataFacts data, List<Trial> trials, Instant now) {
    throw new UnsupportedOperationException("runners register nothing");
  }

  @Override
  public CompletionStage<Void> findings(List<Finding> findings) {
    throw new UnsupportedOperationException("runners find nothing");
  }

  @Override
  public CompletionStage<Void> recommendations(List<Recommendation> recommendations) {
    throw new UnsupportedOperationException("runners recommend nothing");
  }

  @Override
  public void close() {}
}
