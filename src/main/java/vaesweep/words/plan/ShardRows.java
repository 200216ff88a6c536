package vaesweep.words.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.plan.Plan;
import vaesweep.sweep.plan.PlannedSweep;
import vaesweep.trial.Shard;
import vaesweep.trial.Trial;

/** What a shard has of a plan. */
public final class ShardRows {
  private final Plan plan;
  private final List<Trial> trials;
  private final Shard shard;

  ShardRows(PlannedSweep sweep) {
    plan = sweep.plan();
    shard = sweep.shard();
    trials = sweep.trials();
  }

  /**
   * Leaves those rows of the plan's table that have a trial in the shard, and tells of which
   * repeats.
   *
   * @param rows one a configuration
   */
  void narrow(List<String> columns, List<List<Object>> rows) {
    columns.add("repeats");
    List<List<Object>> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String repeats = repeats(i);
      if (!repeats.isEmpty()) {
        rows.get(i).add(repeats);
        kept.add(rows.get(i));
      }
    }
    rows.clear();
    rows.addAll(kept);
  }

  private String repeats(int configuration) {
    return trials.stream()
        .filter(trial -> trial.configuration().equals(plan.configurations().get(configuration)))
        .map(trial -> String.valueOf(trial.repeat()))
        .collect(Collectors.joining(", "));
  }

  String sentence() {
    return "Shard "
        + shard
        + " has "
        + trials.size()
        + " of the "
        + Amounts.count(plan.trials().size(), "trial")
        + ", those listed.";
  }
}
