package vaesweep.report.facts;

import java.util.List;
import vaesweep.diagnosis.evidence.Repeats;
import vaesweep.diagnosis.evidence.Subject;

/**
 * Configurations against each other.
 *
 * @param repeated whether a configuration has several trials
 * @param configurations in the order of their first trials
 * @param bests of every likelihood that has one
 */
public record Comparison(
    boolean repeated, List<ConfigurationFacts> configurations, List<BestConfiguration> bests) {
  static Comparison of(List<Subject> trials, List<String> swept) {
    List<Repeats> all = Repeats.among(trials);
    return new Comparison(
        all.stream().anyMatch(repeats -> repeats.trials().size() > 1),
        all.stream().map(repeats -> ConfigurationFacts.of(repeats, swept)).toList(),
        BestConfiguration.of(all, swept));
  }

  /** The number of a trial of each best configuration. */
  public List<Integer> bestTrials() {
    return bests.stream().map(BestConfiguration::trial).toList();
  }
}
