package vaesweep.words.plan;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.explanation.DistinctLosses;
import vaesweep.plan.EquivalentConfigurations;
import vaesweep.spec.Parameters;
import vaesweep.spec.schedule.Annealing;
import vaesweep.sweep.plan.PlannedSweep;
import vaesweep.words.text.TextTable;

/**
 * The losses that a sweep minimises, where those are fewer than its configurations: what else it
 * varies, such as a schedule or a step size, changes how a loss is minimised, not which.
 */
final class LossList {
  private static final String CONFIGURATIONS = "configurations";

  private final PlannedSweep sweep;
  private final DistinctLosses losses;

  LossList(PlannedSweep sweep) {
    this.sweep = sweep;
    losses = new DistinctLosses(sweep.plan().configurations());
  }

  void print(PrintStream out) {
    int all = sweep.plan().configurations().size();
    int different = losses.losses().size();
    if (all == 1) {
      return;
    }
    if (different == all) {
      out.println(
          "Each configuration minimises a loss of its own" + atFullWeight() + objectives() + ".");
      return;
    }
    if (different == 1) {
      out.println("All configurations minimise the same loss" + atFullWeight() + ".");
      return;
    }
    out.println(
        "They minimise " + different + " different losses" + atFullWeight() + objectives() + ":");
    PlanTable table = PlanTable.ofLosses(losses, sweep);
    List<String> columns = table.columns();
    columns.add(CONFIGURATIONS);
    List<List<Object>> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).add(numbers(losses.members().get(i)));
    }
    TextTable.print(columns, rows, out);
    out.println();
  }

  /** Before its schedule is full a configuration minimises other losses. */
  private String atFullWeight() {
    boolean scheduled =
        sweep.plan().configurations().stream()
            .filter(each -> each.has(Parameters.ANNEALING))
            .map(each -> each.get(Parameters.ANNEALING))
            .anyMatch(schedule -> !(schedule instanceof Annealing.None));
    return scheduled ? " at full weight" : "";
  }

  /** Losses in other words may be one objective. */
  private String objectives() {
    int features = sweep.file().facts().features();
    int again =
        EquivalentConfigurations.among(losses.losses(), features).stream()
            .mapToInt(same -> same.configurations().size() - 1)
            .sum();
    return again == 0 ? "" : ", but " + Amounts.count(losses.losses().size() - again, "objective");
  }

  /** Three or more in a row are said by their ends. */
  static String numbers(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        if (i - first > 2) {
          runs.add(numbers.get(first) + "–" + numbers.get(i - 1));
        } else {
          numbers.subList(first, i).forEach(each -> runs.add(String.valueOf(each)));
        }
        first = i;
      }
    }
    return String.join(", ", runs);
  }
}
