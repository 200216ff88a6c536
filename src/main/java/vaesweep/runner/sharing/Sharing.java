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
import vaesweep.runner.Schedule;
import vaesweep.runner.Task;
import vaesweep.storage.Standing;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.SharedPrefix;

/**
 * A schedule whose trials train common parts once. Of those that have one in common the first leads
 * the way; the others are held until it has come where they part, or failed to, when the next one
 * leads. Where the leader diverges before that, so will all: they are held no more.
 */
public final class Sharing implements Schedule {
  private final Schedule inner;
  private final Room room;
  private final Consumer<SharedPrefix> unneeded;
  private final Map<SharedPrefix, Station> stations = new HashMap<>();
  private final Map<Integer, Member> members = new HashMap<>();
  private final Queue<Member> leaders = byTurn();
  private final Queue<Member> followers = byTurn();
  private final Queue<Alone> alone = new ArrayDeque<>();

  /** Forks that are kept, or will be. */
  private final Set<Station> open = new LinkedHashSet<>();

  private int turns;
  private int running;

  /** A task of a trial that has nothing in common with others, and its turn. */
  private record Alone(Task task, int turn) {}

  /**
   * @param inner says what is trained; tasks of its that can begin now may be asked for early
   * @param unneeded told of forks that no trial will go on from any more
   */
  public Sharing(Schedule inner, Room room, Consumer<SharedPrefix> unneeded) {
    this.inner = inner;
    this.room = room;
    this.unneeded = unneeded;
  }

  /**
   * Lets trials that are still to be trained share their common parts.
   *
   * @param standing what there is to go on from
   */
  public Sharing among(List<StoredTrial> trials, SharedPrefixes parts, Standing standing) {
    for (StoredTrial trial : trials) {
      List<Station> path =
          parts.of(trial.trial().key()).stream().map(part -> station(part, standing)).toList();
      if (!path.isEmpty()) {
        Member member = new Member(Task.whole(trial), path);
        members.put(trial.number(), member);
        member.done(standing.epochs().getOrDefault(trial.number(), 0));
      }
    }
    stations.values().stream().filter(Station::isMade).forEach(open::add);
    members.values().forEach(this::depend);
    List.copyOf(open).stream().filter(Station::isUnneeded).forEach(this::forget);
    return this;
  }

  private Station station(SharedPrefix part, Standing standing) {
    return stations.computeIfAbsent(
        part, it -> new Station(it, standing.forks().contains(it.key())));
  }

  /** Notes which fork a member depends on now, and lets go of one that nobody does any more. */
  private void depend(Member member) {
    Optional<Station> now = member.furthestFork();
    Optional<Station> before = member.source();
    if (!now.equals(before)) {
      now.ifPresent(Station::depends);
      member.source(now);
      before.ifPresent(Station::dependsNoMore);
      before.filter(Station::isUnneeded).ifPresent(this::forget);
    }
  }

  private void forget(Station station) {
    if (open.remove(station)) {
      unneeded.accept(station.part());
    }
  }

  @Override
  public Optional<Task> next() {
    for (Optional<Task> task = inner.next(); task.isPresent(); task = inner.next()) {
      Member member = members.get(task.get().trial().number());
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

  private static Queue<Member> byTurn() {
    return new PriorityQueue<>(Comparator.comparingInt(Member::turn));
  }

  /** Common parts first, as far as there is room for more; else what was asked for first. */
  private Optional<Task> choose() {
    if (!leaders.isEmpty() && open.size() < room.parts()) {
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
  private void place(Member member) {
    Optional<Station> station =
        beyondForks(member).stream().filter(Station::isWorthwhile).findFirst();
    if (station.isEmpty()) {
      followers.add(member);
    } else if (station.get().leader().isPresent()) {
      station.get().hold(member);
    } else {
      station.get().lead(member);
      leaders.add(member);
    }
  }

  /** The stations that a member comes to after the last that has a fork. */
  private static List<Station> beyondForks(Member member) {
    List<Station> reached = member.reached();
    int from = 0;
    for (int i = 0; i < reached.size(); i++) {
      from = reached.get(i).isMade() ? i + 1 : from;
    }
    return reached.subList(from, reached.size());
  }

  private Task task(Member member) {
    List<SharedPrefix> forks = new ArrayList<>();
    for (Station station : beyondForks(member)) {
      boolean free = station.leader().isEmpty() || station.isLedBy(member);
      if (station.isWorthwhile() && free && (open.size() < room.forks() || forks.isEmpty())) {
        station.lead(member);
        open.add(station);
        forks.add(station.part());
      }
    }
    Optional<SharedPrefix> from =
        member.reached().stream()
            .filter(Station::isMade)
            .map(Station::part)
            .reduce((nearer, further) -> further);
    Task asked = member.asked();
    return new Task(asked.trial(), asked.until(), from, forks);
  }

  @Override
  public Task again(Task task) {
    Member member = members.get(task.trial().number());
    return member == null ? task : task(member);
  }

  @Override
  public void forked(Task task, SharedPrefix part) {
    Station station = stations.get(part);
    station.made();
    station.members().forEach(this::depend);
    station.release().forEach(this::place);
  }

  @Override
  public void ended(Task task, Outcome outcome) {
    running--;
    Member member = members.get(task.trial().number());
    if (member == null) {
      inner.ended(task, outcome);
      return;
    }
    List<Station> unmade = member.ahead().stream().filter(each -> !each.isMade()).toList();
    if (diverged(outcome)) {
      unmade.forEach(Station::hopeless);
    }
    if (outcome instanceof Outcome.Paused paused) {
      member.done(paused.epoch());
    } else if (!(outcome instanceof Outcome.Stopped)) {
      member.ended();
    }
    depend(member);
    unmade.stream().filter(each -> each.isLedBy(member)).forEach(this::leaderLeft);
    unmade.stream().filter(Station::isOpen).forEach(each -> each.release().forEach(this::place));
    inner.ended(member.asked(), outcome);
  }

  private void leaderLeft(Station station) {
    station.leaderLeft();
    open.remove(station);
  }

  private static boolean diverged(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed
        && failed.failure().kind() == Failure.Kind.DIVERGED;
  }
}
