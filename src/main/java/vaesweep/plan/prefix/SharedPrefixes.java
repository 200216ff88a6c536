package vaesweep.plan.prefix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.schedule.EarlyStopping;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.data.DataFacts;

/** The first epochs that trials have in common. They nest: trials part company one by one. */
public final class SharedPrefixes {
  private final Map<TrialKey, List<SharedPrefix>> parts;

  SharedPrefixes(Map<TrialKey, List<SharedPrefix>> parts) {
    this.parts = parts;
  }

  /** Where nothing is common. */
  public static SharedPrefixes none() {
    return new SharedPrefixes(Map.of());
  }

  /**
   * Returns what {@code trials} have in common. Takes time in proportion to their number and to the
   * epochs that are common. Trials that may end before their last epoch have nothing in common:
   * when they do depends on how long each was at its own full weight.
   */
  public static SharedPrefixes among(Collection<Trial> trials, DataFacts data) {
    Map<Group, List<TrialPrefix>> groups = new LinkedHashMap<>();
    AnnealingShares shares = new AnnealingShares();
    for (Trial trial : trials) {
      if (mayEndEarly(trial)) {
        continue;
      }
      PrefixInputs beginning = PrefixInputs.of(trial.configuration(), data.features());
      int steps = data.trainRows() / trial.configuration().get(Parameters.BATCH_SIZE);
      groups
          .computeIfAbsent(new Group(trial.seed(), beginning.rest()), any -> new ArrayList<>())
          .add(new TrialPrefix(trial, beginning, shares.of(beginning.weight(), steps)));
    }
    Map<TrialKey, List<SharedPrefix>> parts = new HashMap<>();
    for (List<TrialPrefix> group : groups.values()) {
      if (group.size() > 1) {
        new PrefixSplit(data, parts).part(group);
      }
    }
    return new SharedPrefixes(parts);
  }

  private static boolean mayEndEarly(Trial trial) {
    Configuration configuration = trial.configuration();
    return configuration.has(Parameters.EARLY_STOPPING)
        && configuration.get(Parameters.EARLY_STOPPING) instanceof EarlyStopping.Patience;
  }

  /** What trials must have in common to have a step in common. */
  private record Group(long seed, Map<Parameter<?>, Object> rest) {}

  /** Returns the first epochs that a trial has in common with others, the fewest first. */
  public List<SharedPrefix> of(TrialKey trial) {
    return parts.getOrDefault(trial, List.of());
  }

  /** Returns the keys of all common parts. */
  public Set<String> keys() {
    Set<String> keys = new HashSet<>();
    parts.values().forEach(each -> each.forEach(part -> keys.add(part.key())));
    return keys;
  }

  /**
   * Returns how many epochs each trial takes over, where every common part is trained by the first
   * that has it; nothing for those that take over none.
   *
   * @param trials in the order they are begun
   */
  public Map<TrialKey, Integer> takenOver(List<Trial> trials) {
    Set<String> trained = new HashSet<>();
    Map<TrialKey, Integer> taken = new HashMap<>();
    for (Trial trial : trials) {
      for (SharedPrefix part : of(trial.key())) {
        if (!trained.add(part.key())) {
          taken.put(trial.key(), part.epochs());
        }
      }
    }
    return taken;
  }
}
