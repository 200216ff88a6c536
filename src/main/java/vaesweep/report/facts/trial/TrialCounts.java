package vaesweep.report.facts.trial;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vaesweep.storage.TrialRow;
import vaesweep.trial.TrialState;

/** How many trials are in each state; every state has an entry. */
public record TrialCounts(Map<TrialState, Integer> counts) {
  public static TrialCounts of(List<TrialRow> trials) {
    Map<TrialState, Integer> counts = new EnumMap<>(TrialState.class);
    for (TrialState state : TrialState.values()) {
      counts.put(state, (int) trials.stream().filter(t -> t.state() == state).count());
    }
    return new TrialCounts(counts);
  }

  public int in(TrialState state) {
    return counts.get(state);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public boolean running() {
    return in(TrialState.RUNNING) > 0;
  }
}
