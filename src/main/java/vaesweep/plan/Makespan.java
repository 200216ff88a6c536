package vaesweep.plan;

import java.util.List;
import java.util.PriorityQueue;

/** How long several workers take for tasks that each takes from one list in its order. */
public final class Makespan {
  private Makespan() {}

  /**
   * Returns the time from the first beginning to the last end.
   *
   * @param seconds of each task, in the order they are begun
   * @param workers at least 1
   */
  public static double of(List<Double> seconds, int workers) {
    PriorityQueue<Double> free = new PriorityQueue<>();
    double last = 0;
    for (double task : seconds) {
      double begin = free.size() < workers ? 0 : free.remove();
      free.add(begin + task);
      last = Math.max(last, begin + task);
    }
    return last;
  }
}
