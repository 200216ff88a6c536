package vaesweep.report.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.Copies;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.evidence.Repeats;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Parameters;

/**
 * The configuration with the best mean ELBO of its likelihood, among those that compete.
 *
 * @param configuration with a complete repeat
 * @param trial its first complete one
 * @param single the trial with the best ELBO of all that compete, of whatever configuration
 * @param second the next one that is another training; empty where no other competes
 */
public record BestConfiguration(
    ConfigurationFacts configuration, int trial, Single single, Optional<Second> second) {
  /** One trial, and its ELBO in nats per example. */
  public record Single(int trial, int repeat, double elbo) {}

  /**
   * The configuration with the next best mean ELBO.
   *
   * @param difference by how much it is behind, in nats: the mean over the repeats that both have
   *     complete, whose seeds are the same; empty where there is none
   */
  public record Second(ConfigurationFacts configuration, Optional<MeanInterval> difference) {}

  /** Returns that of every likelihood that has one, by likelihood. */
  static List<BestConfiguration> of(List<Repeats> all, List<String> names) {
    Map<String, List<Repeats>> groups =
        all.stream()
            .filter(Repeats::competes)
            .filter(repeats -> Double.isFinite(elbo(repeats)))
            .collect(
                Collectors.groupingBy(
                    each -> each.first().configuration().text(Parameters.LIKELIHOOD),
                    TreeMap::new,
                    Collectors.toList()));
    return groups.values().stream().map(group -> best(group, names)).toList();
  }

  private static BestConfiguration best(List<Repeats> group, List<String> names) {
    List<Repeats> sorted =
        group.stream()
            .sorted(Comparator.comparingDouble((Repeats repeats) -> -elbo(repeats)))
            .toList();
    Repeats first = sorted.get(0);
    Subject single =
        group.stream()
            .flatMap(repeats -> repeats.complete().stream())
            .max(Comparator.comparingDouble(BestConfiguration::elbo))
            .orElseThrow();
    return new BestConfiguration(
        ConfigurationFacts.of(first, names),
        first.complete().get(0).number(),
        new Single(single.number(), single.row().repeat(), elbo(single)),
        sorted.stream()
            .skip(1)
            .filter(next -> isAnother(next, first))
            .findFirst()
            .map(next -> new Second(ConfigurationFacts.of(next, names), difference(first, next))));
  }

  /**
   * Whether two configurations are two trainings: not one objective under two reductions, and not
   * one training bit for bit.
   */
  private static boolean isAnother(Repeats next, Repeats best) {
    boolean sameObjective =
        Likeness.TRAINING.holds(next.first(), best.first())
            && next.first().hasWeightOf(best.first());
    List<Subject> both = Stream.concat(best.complete().stream(), next.complete().stream()).toList();
    return !sameObjective && Copies.among(both).size() == both.size();
  }

  /** Differences within one repeat: seed, data order and noise fall out of them. */
  private static Optional<MeanInterval> difference(Repeats best, Repeats next) {
    Map<Integer, Double> its =
        next.complete().stream()
            .collect(Collectors.toMap(trial -> trial.row().repeat(), BestConfiguration::elbo));
    double[] differences =
        best.complete().stream()
            .filter(trial -> its.containsKey(trial.row().repeat()))
            .mapToDouble(trial -> elbo(trial) - its.get(trial.row().repeat()))
            .toArray();
    return differences.length == 0
        ? Optional.empty()
        : Optional.of(MeanInterval.of(DoubleStream.of(differences)));
  }

  private static double elbo(Repeats repeats) {
    return repeats.mean(BestConfiguration::elbo).mean();
  }

  private static double elbo(Subject trial) {
    return trial.last().validation().elbo();
  }
}
