package vaesweep.runner.pruning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vaesweep.plan.pruning.Bracket;
import vaesweep.plan.pruning.Brackets;
import vaesweep.plan.pruning.PrunableConfiguration;
import vaesweep.plan.pruning.RungDecision;
import vaesweep.plan.pruning.SuccessiveHalving;
import vaesweep.runner.ProgressListener;
import vaesweep.runner.Scheduler;
import vaesweep.runner.Task;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.spec.json.JsonWriter;
import vaesweep.storage.Recorder;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Outcome;
import vaesweep.trial.Pruning;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialState;

/** Prunes the trials of a sweep: decides at the rungs who goes on, and stores who does not. */
public final class Pruner {
  private final EarlyTerminate rule;
  private final Recorder recorder;
  private final Clock clock;
  private final TrialStates field;
  private final CheckpointRetention retention;
  private final List<SuccessiveHalving> halvings = new ArrayList<>();

  /** Which halving each place in the plan is in. */
  private final int[] halvingOf;

  private final PrunableConfiguration[] candidates;

  /** Places in the plan that can go on, those of the first bracket first. */
  private TreeSet<Integer> ready;

  /**
   * Decides what the stored numbers allow to decide. Pruned trials that would not be pruned now
   * wait again.
   */
  public Pruner(EarlyTerminate rule, TrialProgress start, Recorder recorder, Clock clock) {
    this.rule = rule;
    this.recorder = recorder;
    this.clock = clock;
    field = new TrialStates(start, rule.metric(), recorder);
    retention = new CheckpointRetention(rule.checkpoints().mostBytes());
    halvingOf = new int[start.trials().size()];
    candidates = new PrunableConfiguration[halvingOf.length];
    ready =
        new TreeSet<>(
            Comparator.<Integer>comparingInt(place -> halvingOf[place])
                .thenComparing(place -> place));
    List<Trial> plan = start.trials().stream().map(StoredTrial::trial).toList();
    for (Bracket each : Brackets.of(rule, plan, start.features())) {
      for (PrunableConfiguration candidate : each.candidates()) {
        candidate.trials().forEach(place -> enter(place, candidate));
      }
      halvings.add(new SuccessiveHalving(each, rule.eta()));
    }
    begin(start.prunings());
  }

  private void enter(int place, PrunableConfiguration candidate) {
    halvingOf[place] = halvings.size();
    candidates[place] = candidate;
  }

  private void begin(Map<Integer, Pruning> known) {
    Map<Integer, Pruning> decided = new LinkedHashMap<>();
    halvings.forEach(halving -> advance(halving, decided));
    List<Integer> reopened =
        places(TrialState.PRUNED)
            .filter(place -> !same(decided.get(place), known.get(number(place))))
            .boxed()
            .toList();
    reopened.forEach(place -> field.set(place, TrialState.WAITING));
    if (!reopened.isEmpty()) {
      join(recorder.reopened(numbers(reopened)));
    }
    List<Integer> before = places(TrialState.PRUNED).boxed().toList();
    forget(before, decided);
    prune(decided);
    halvings.forEach(this::enqueue);
  }

  private IntStream places(TrialState state) {
    return IntStream.range(0, halvingOf.length).filter(place -> field.state(place) == state);
  }

  private int number(int place) {
    return field.trial(place).number();
  }

  /** Returns the trials that are still to be trained, in the order of the plan. */
  public List<StoredTrial> waiting() {
    return places(TrialState.WAITING).mapToObj(field::trial).toList();
  }

  /**
   * Trains in another order than the plan's. It is still one bracket after the other, lest many
   * trials be put down at once; the first is that of the first trial.
   */
  public Pruner inOrder(ToIntFunction<Trial> order) {
    int[] turns = new int[halvingOf.length];
    int[] firstTurns = new int[halvings.size()];
    Arrays.fill(firstTurns, Integer.MAX_VALUE);
    for (int place = 0; place < turns.length; place++) {
      turns[place] = order.applyAsInt(field.trial(place).trial());
      firstTurns[halvingOf[place]] = Math.min(firstTurns[halvingOf[place]], turns[place]);
    }
    TreeSet<Integer> ordered =
        new TreeSet<>(
            Comparator.<Integer>comparingInt(place -> firstTurns[halvingOf[place]])
                .thenComparingInt(place -> turns[place]));
    ordered.addAll(ready);
    ready = ordered;
    return this;
  }

  /** Returns what is to be trained when. */
  public Scheduler schedule(ProgressListener progress) {
    return new Scheduler() {
      @Override
      public Optional<Task> next() {
        return Optional.ofNullable(ready.pollFirst()).map(Pruner.this::task);
      }

      @Override
      public void ended(Task task, Outcome outcome) {
        int place = field.place(task.trial());
        field.ended(place, outcome);
        if (!(outcome instanceof Outcome.Stopped)) {
          goOn(place, progress);
        }
      }
    };
  }

  private Task task(int place) {
    field.set(place, TrialState.RUNNING);
    StoredTrial trial = field.trial(place);
    return field.canPause(place) ? new Task(trial, target(place)) : Task.whole(trial);
  }

  private int target(int place) {
    return halvings.get(halvingOf[place]).target(candidates[place]);
  }

  /** Decides what can be decided now that a trial has come so far, or no further. */
  private void goOn(int place, ProgressListener progress) {
    SuccessiveHalving halving = halvings.get(halvingOf[place]);
    Map<Integer, Pruning> decided = new LinkedHashMap<>();
    if (advance(halving, decided)) {
      prune(decided).forEach(lost -> progress.pruned(field.trial(lost), decided.get(lost)));
      enqueue(halving);
    }
  }

  /** Returns whether anything was decided, and adds who lost, by place in the plan. */
  private boolean advance(SuccessiveHalving halving, Map<Integer, Pruning> decided) {
    List<RungDecision> decisions = halving.advance(field);
    for (RungDecision decision : decisions) {
      for (RungDecision.Loser loser : decision.lost()) {
        Pruning pruning = pruning(halving.bracket(), decision, loser);
        loser.candidate().trials().forEach(place -> decided.put(place, pruning));
      }
    }
    return !decisions.isEmpty();
  }

  private Pruning pruning(Bracket bracket, RungDecision decision, RungDecision.Loser loser) {
    return new Pruning(
        decision.rung(),
        rule.metric().spelling(),
        loser.value(),
        decision.threshold(),
        loser.place(),
        decision.compared(),
        decision.kept(),
        JsonWriter.compact(bracket.shared()));
  }

  /** Stores who lost and is not at its end already, and returns them. */
  private List<Integer> prune(Map<Integer, Pruning> decided) {
    List<Integer> lost =
        decided.keySet().stream()
            .filter(place -> field.state(place) == TrialState.WAITING)
            .toList();
    if (!lost.isEmpty()) {
      Map<Integer, Pruning> byNumber = new LinkedHashMap<>();
      lost.forEach(place -> byNumber.put(number(place), decided.get(place)));
      join(recorder.pruned(byNumber, clock.instant()));
      lost.forEach(place -> field.set(place, TrialState.PRUNED));
      forget(lost, decided);
    }
    return lost;
  }

  /** Deletes the checkpoints that do not stay now that these trials are pruned as well. */
  private void forget(List<Integer> pruned, Map<Integer, Pruning> decided) {
    List<Integer> beyond = new ArrayList<>();
    for (int place : pruned) {
      beyond.addAll(retention.pruned(place, decided.get(place), field.checkpointBytes(place)));
    }
    if (!beyond.isEmpty()) {
      join(recorder.forgotten(numbers(beyond)));
    }
  }

  /** Those that wait for others at a rung are not ready. */
  private void enqueue(SuccessiveHalving halving) {
    for (PrunableConfiguration candidate : halving.left()) {
      for (int place : candidate.trials()) {
        if (field.state(place) == TrialState.WAITING && field.epochs(place) < target(place)) {
          ready.add(place);
        }
      }
    }
  }

  private List<Integer> numbers(List<Integer> places) {
    return places.stream().map(this::number).toList();
  }

  private static boolean same(Pruning decided, Pruning known) {
    return decided != null && decided.equals(known);
  }

  private static void join(CompletionStage<Void> stage) {
    stage.toCompletableFuture().join();
  }
}
