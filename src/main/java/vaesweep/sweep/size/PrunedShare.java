package vaesweep.sweep.size;

import java.util.List;
import vaesweep.plan.pruning.Bracket;
import vaesweep.plan.pruning.Brackets;
import vaesweep.plan.pruning.PruningForecast;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.train.Resumption;
import vaesweep.trial.Trial;

/**
 * What a sweep will prune, as far as that is known before.
 *
 * @param trials how many are pruned
 * @param checkpointBytes of all of theirs
 * @param waitingBytes of the checkpoints of those that wait for each other at a rung, at most
 * @param epochs of all trials that are trained, as a share of 1
 */
public record PrunedShare(long trials, long checkpointBytes, long waitingBytes, double epochs) {
  static final PrunedShare NONE = new PrunedShare(0, 0, 0, 1);

  static PrunedShare of(EarlyTerminate rule, List<Trial> plan, int features) {
    long pruned = 0;
    long checkpoints = 0;
    long waiting = 0;
    long epochs = 0;
    long all = 0;
    for (Bracket bracket : Brackets.of(rule, plan, features)) {
      PruningForecast course = PruningForecast.of(bracket, rule.eta());
      long its = pruned(course);
      long count = bracket.candidates().stream().mapToLong(each -> each.trials().size()).sum();
      long bytes = checkpoints(bracket, plan, features);
      pruned += its;
      checkpoints += bytes * its / count;
      waiting = Math.max(waiting, course.rungs().isEmpty() ? 0 : bytes);
      epochs += course.most();
      all += course.epochs();
    }
    return new PrunedShare(pruned, checkpoints, waiting, (double) epochs / all);
  }

  /** Returns how many checkpoints fit into so many bytes, as if all were of one size. */
  long countWithin(long bytes) {
    return bytes >= checkpointBytes ? trials : trials * bytes / checkpointBytes;
  }

  /** Returns the bytes of those: what is kept are whole checkpoints. */
  long wholeWithin(long bytes) {
    return trials == 0 ? 0 : (countWithin(bytes) * checkpointBytes + trials - 1) / trials;
  }

  /** All repeats of a configuration are pruned together. */
  private static long pruned(PruningForecast course) {
    int configurations = course.rungs().stream().mapToInt(rung -> rung.met() - rung.kept()).sum();
    int repeats = course.bracket().candidates().get(0).trials().size();
    return (long) configurations * repeats;
  }

  private static long checkpoints(Bracket bracket, List<Trial> plan, int features) {
    return bracket.candidates().stream()
        .flatMap(each -> each.trials().stream())
        .mapToLong(place -> Resumption.bytes(plan.get(place).configuration(), features))
        .sum();
  }
}
