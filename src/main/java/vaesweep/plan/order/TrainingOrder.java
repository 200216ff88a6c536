package vaesweep.plan.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.spec.file.Method;
import vaesweep.spec.file.SweepSpec;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;

/**
 * The order in which trials are handed to workers. That of a grid is scrambled: all configurations
 * of the first repeat, then of the second, and so on, and trials with a common beginning together.
 * Drawn and listed configurations keep the order of the plan.
 */
public final class TrainingOrder {
  private final Map<TrialKey, Integer> places = new HashMap<>();

  private TrainingOrder(List<Trial> trials) {
    trials.forEach(trial -> places.put(trial.key(), places.size()));
  }

  /**
   * Returns the order of a sweep's trials.
   *
   * @param trials all of the plan, or all of a shard, in order
   * @param common what these have in common, whether they have ended or not
   */
  public static TrainingOrder of(SweepSpec sweep, List<Trial> trials, SharedPrefixes common) {
    return new TrainingOrder(
        isScrambled(sweep) ? scrambled(new GridScramble(sweep), trials, common) : trials);
  }

  /** Whether it is another order than the plan's. */
  public static boolean isScrambled(SweepSpec sweep) {
    return sweep
        .method()
        .match(
            new Method.Cases<>() {
              @Override
              public Boolean grid() {
                return true;
              }

              @Override
              public Boolean listed(Method.Listed listed) {
                return false;
              }

              @Override
              public Boolean random(Method.Random random) {
                return false;
              }

              @Override
              public Boolean sobol(Method.Sobol sobol) {
                return false;
              }
            });
  }

  private static List<Trial> scrambled(
      GridScramble scramble, List<Trial> trials, SharedPrefixes common) {
    SortedMap<Integer, List<Trial>> repeats = new TreeMap<>();
    trials.forEach(
        trial -> repeats.computeIfAbsent(trial.repeat(), any -> new ArrayList<>()).add(trial));
    Map<TrialKey, GridScramble.Cell> cells = new HashMap<>();
    trials.forEach(trial -> cells.put(trial.key(), scramble.cell(trial.configuration())));
    List<Trial> all = new ArrayList<>();
    for (List<Trial> repeat : repeats.values()) {
      repeat.sort(Comparator.comparing(trial -> cells.get(trial.key())));
      all.addAll(new Blocks(common).arranged(repeat));
    }
    return all;
  }

  /** Returns some of the trials in the order in which they are trained. */
  public <T> List<T> sorted(Collection<T> some, Function<T, Trial> trial) {
    return some.stream().sorted(Comparator.comparingInt(each -> place(trial.apply(each)))).toList();
  }

  /** Returns a trial's place in the order, from 0. */
  public int place(Trial trial) {
    return places.get(trial.key());
  }
}
