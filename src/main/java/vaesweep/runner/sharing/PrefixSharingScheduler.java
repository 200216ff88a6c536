package vaesweep.runner.sharing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.runner.Scheduler;
import vaesweep.runner.Task;
import vaesweep.storage.ResumePoints;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.SharedPrefix;

/**
 * A schedule whose trials train common parts once. Of those that have one in common the first leads
 * the way; the others are held until it has come where they part, or failed to, when the next one
 * leads. Where the leader diverges before that, so will all: they are held no more.
 */
public final class PrefixSharingScheduler implements Scheduler {
  private final Scheduler inner;
  private final ForkBudget budget;
  private final Consumer<SharedPrefix> unneeded;
  private final Map<SharedPrefix, ForkPoint> forkPoints = new HashMap<>();
  private final Map<Integer, SharingMember> members = new HashMap<>();
  private final Queue<SharingMember> leaders = byTurn();
  private final Queue<SharingMember> followers = byTurn();
  private final Queue<Alone> alone = new ArrayDeque<>();

  /** Forks that are kept, or will be. */
  private final Set<ForkPoint> open = new LinkedHashSet<>();

  private int turns;
  private int running;

  /** A task of a trial that has nothing in common with others, and its turn. */
  private record Alone(Task task, int turn) {}

  /**
   * @param inner says what is trained; tasks of its that can begin now may be asked for early
   * @param unneeded told of forks that no trial will go on from any more
   */
  public PrefixSharingScheduler(
      Scheduler inner, ForkBudget budget, Consumer<SharedPrefix> unneeded) {
    this.inner = inner;
    this.budget = budget;
    this.unneeded = unneeded;
  }

  /**
   * Lets trials that are still to be trained share their common parts.
   *
   * @param standing what there is to go on from
   */
  public PrefixSharingScheduler among(
      List<StoredTrial> trials, SharedPrefixes parts, ResumePoints standing) {
    for (StoredTrial trial : trials) {
      List<ForkPoint> path =
          parts.of(trial.trial().key()).stream().map(part -> forkPoint(part, standing)).toList();
      if (!path.isEmpty()) {
        SharingMember member = new SharingMember(Task.whole(trial), path);
        members.put(trial.number(), member);
        member.done(standing.epochs().getOrDefault(trial.number(), 0));
      }
    }
    forkPoints.values().stream().filter(ForkPoint::isMade).forEach(open::add);
    members.values().forEach(this::depend);
    List.copyOf(open).stream().filter(ForkPoint::isUnneeded).forEach(this::forget);
    return this;
  }

  private ForkPoint forkPoint(SharedPrefix part, ResumePoints standing) {
    return forkPoints.computeIfAbsent(
        part, it -> new ForkPoint(it, standing.forks().contains(it.key())));
  }

  /** Notes which fork a member depends on now, and lets go of one that nobody does any more. */
  private void depend(SharingMember member) {
    Optional<ForkPoint> now = member.furthestFork();
    Optional<ForkPoint> before = member.source();
    if (!now.equals(before)) {
      now.ifPresent(ForkPoint::depends);
      member.source(now);
      before.ifPresent(ForkPoint::dependsNoMore);
      before.filter(ForkPoint::isUnneeded).ifPresent(this::forget);
    }
  }

  private void forget(ForkPoint forkPoint) {
    if (open.remove(forkPoint)) {
      unneeded.accept(forkPoint.part());
    }
  }

  @Override
  public Optional<Task> next() {
    for (Optional<Task> task = inner.next(); task.isPresent(); task = inner.next()) {
      SharingMember member = members.get(task.get().trial().number());
      if (member == null) {
        alone.add(new Alone(task.get(), turns++));
      } else {
        member.ask(task.get(), turns++);
        place(member);
      }
    }
    Optional<Task> next = choose();
    if (next.isPresent()) {
      running++;
    } else if (running == 0) {
      List.copyOf(open).forEach(this::forget); // of trials that end elsewhere than in this run
    }
    return next;
  }

  private static Queue<SharingMember> byTurn() {
    return new PriorityQueue<>(Comparator.comparingInt(SharingMember::turn));
  }

  /** Common parts first, as far as there is room for more; else what was asked for first. */
  private Optional<Task> choose() {
    if (!leaders.isEmpty() && open.size() < budget.parts()) {
      return Optional.of(task(leaders.remove()));
    }
    boolean isAlone =
        !alone.isEmpty()
            && (followers.isEmpty() || alone.element().turn() < followers.element().turn());
    if (isAlone) {
      return Optional.of(alone.remove().task());
    }
    return Optional.ofNullable(followers.poll())
        .or(() -> Optional.ofNullable(leaders.poll()))
        .map(this::task);
  }

  /** Puts a member where it can begin, or where it waits. */
  private void place(SharingMember member) {
    Optional<ForkPoint> forkPoint =
        beyondForks(member).stream().filter(ForkPoint::isWorthwhile).findFirst();
    if (forkPoint.isEmpty()) {
      followers.add(member);
    } else if (forkPoint.get().leader().isPresent()) {
      forkPoint.get().hold(member);
    } else {
      forkPoint.get().lead(member);
      leaders.add(member);
    }
  }

  /** The forkPoints that a member comes to after the last that has a fork. */
  private static List<ForkPoint> beyondForks(SharingMember member) {
    List<ForkPoint> reached = member.reached();
    int from = 0;
    for (int i = 0; i < reached.size(); i++) {
      from = reached.get(i).isMade() ? i + 1 : from;
    }
    return reached.subList(from, reached.size());
  }

  private Task task(SharingMember member) {
    List<SharedPrefix> forks = new ArrayList<>();
    for (ForkPoint forkPoint : beyondForks(member)) {
      boolean free = forkPoint.leader().isEmpty() || forkPoint.isLedBy(member);
      if (forkPoint.isWorthwhile() && free && (open.size() < budget.forks() || forks.isEmpty())) {
        forkPoint.lead(member);
        open.add(forkPoint);
        forks.add(forkPoint.part());
      }
    }
    Optional<SharedPrefix> from =
        member.reached().stream()
            .filter(ForkPoint::isMade)
            .map(ForkPoint::part)
            .reduce((nearer, further) -> further);
    Task asked = member.asked();
    return new Task(asked.trial(), asked.until(), from, forks);
  }

  @Override
  public Task again(Task task) {
    SharingMember member = members.get(task.trial().number());
    return member == null ? task : task(member);
  }

  @Override
  public void forked(Task task, SharedPrefix part) {
    ForkPoint forkPoint = forkPoints.get(part);
    forkPoint.made();
    forkPoint.members().forEach(this::depend);
    forkPoint.release().forEach(this::place);
  }

  @Override
  public void ended(Task task, Outcome outcome) {
    running--;
    SharingMember member = members.get(task.trial().number());
    if (member == null) {
      inner.ended(task, outcome);
      return;
    }
    List<ForkPoint> unmade = member.ahead().stream().filter(each -> !each.isMade()).toList();
    if (diverged(outcome)) {
      unmade.forEach(ForkPoint::hopeless);
    }
    if (outcome instanceof Outcome.Paused paused) {
      member.done(paused.epoch());
    } else if (!(outcome instanceof Outcome.Stopped)) {
      member.ended();
    }
    depend(member);
    unmade.stream().filter(each -> each.isLedBy(member)).forEach(this::leaderLeft);
    unmade.stream().filter(ForkPoint::isOpen).forEach(each -> each.release().forEach(this::place));
    inner.ended(member.asked(), outcome);
  }

  private void leaderLeft(ForkPoint forkPoint) {
    forkPoint.leaderLeft();
    open.remove(forkPoint);
  }

  private static boolean diverged(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed
        && failed.failure().kind() == Failure.Kind.DIVERGED;
  }
}
