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
 * @param dropped what the constraints dropped: of a grid configurations, else draws
 * @param undrawn how many configurations were to be drawn beyond those that could be found: above 0
 *     only where the space is exhausted
 */
public record Plan(
    List<Configuration> configurations,
    List<Trial> trials,
    int merged,
    List<Dropped> dropped,
    int undrawn) {
  public Plan {
    configurations = List.copyOf(configurations);
    trials = List.copyOf(trials);
    dropped = List.copyOf(dropped);
  }
}
