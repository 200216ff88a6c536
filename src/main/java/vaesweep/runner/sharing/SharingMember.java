package vaesweep.runner.sharing;

import java.util.List;
import java.util.Optional;
import vaesweep.runner.Task;

/** A trial on its way through forkPoints. */
final class SharingMember {
  private final List<ForkPoint> path;
  private int next;
  private Optional<ForkPoint> source = Optional.empty();
  private Task asked;
  private int turn;

  /**
   * @param path the fork point with the fewest epochs first
   */
  SharingMember(Task asked, List<ForkPoint> path) {
    this.asked = asked;
    this.path = List.copyOf(path);
    path.forEach(
        forkPoint -> {
          forkPoint.add(this);
          forkPoint.comes();
        });
  }

  /** What the schedule within asks for. */
  Task asked() {
    return asked;
  }

  /**
   * @param ownTurn how many tasks were asked for before
   */
  void ask(Task task, int ownTurn) {
    asked = task;
    turn = ownTurn;
  }

  int turn() {
    return turn;
  }

  /** The forkPoints that it has not passed. */
  List<ForkPoint> ahead() {
    return path.subList(next, path.size());
  }

  /** Those of them that the task it was asked for comes to. */
  List<ForkPoint> reached() {
    return ahead().stream().filter(each -> each.part().epochs() <= asked.until()).toList();
  }

  /** It has so many epochs of its own, with a checkpoint after the last. */
  void done(int epochs) {
    while (next < path.size() && path.get(next).part().epochs() <= epochs) {
      path.get(next).passed();
      next++;
    }
  }

  /** It comes by no more forkPoints. */
  void ended() {
    done(Integer.MAX_VALUE);
  }

  /** The furthest fork it can go on from. */
  Optional<ForkPoint> furthestFork() {
    return ahead().stream().filter(ForkPoint::isMade).reduce((nearer, further) -> further);
  }

  /** What it was said to depend on, which {@link #source(Optional)} changes. */
  Optional<ForkPoint> source() {
    return source;
  }

  void source(Optional<ForkPoint> forkPoint) {
    source = forkPoint;
  }
}
