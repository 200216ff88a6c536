package vaesweep.plan;

import java.util.List;
import vaesweep.spec.Configuration;
import vaesweep.trial.Trial;

/**
 * The ordered trials of a sweep.
 *
 * @param configurations distinct, in the order chosen
 * @param trials every configuration of the first repeat, then of the second, and so on
 * @param merged how many chosen configurations were equal to an earlier one and left out
 */
public record Plan(List<Configuration> configurations, List<Trial> trials, int merged) {
  public Plan {
    configurations = List.copyOf(configurations);
    trials = List.copyOf(trials);
  }
}
