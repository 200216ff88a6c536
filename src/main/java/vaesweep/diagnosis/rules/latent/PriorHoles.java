package vaesweep.diagnosis.rules.latent;

import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.Finding;
import vaesweep.trial.LatentUnit;

/** Units whose codes, all rows together, do not look like the prior. */
public final class PriorHoles implements Rule {
  private static final double FARTHEST_MEAN = 0.5;
  private static final double LEAST_DEVIATION = 2 / 3.0;
  private static final double GREATEST_DEVIATION = 1.5;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> holed = evidence.complete(t -> t.units().stream().anyMatch(PriorHoles::isOff));
    if (holed.isEmpty()) {
      return Optional.empty();
    }
    List<LatentUnit> off =
        holed.stream().flatMap(t -> t.units().stream()).filter(PriorHoles::isOff).toList();
    String sentence =
        String.format(
            "In %s %s a distribution over all rows that is not the prior's: means from %s to %s where it has 0,"
                + " standard deviations from %s to %s where it has 1.",
            Phrases.count(holed.size(), "trial"),
            off.size() == 1 ? "1 unit has" : off.size() + " units have",
            Digits.significant(
                off.stream().mapToDouble(LatentUnit::meanOfMeans).min().orElseThrow(), 3),
            Digits.significant(
                off.stream().mapToDouble(LatentUnit::meanOfMeans).max().orElseThrow(), 3),
            Digits.significant(
                off.stream().mapToDouble(PriorHoles::deviation).min().orElseThrow(), 3),
            Digits.significant(
                off.stream().mapToDouble(PriorHoles::deviation).max().orElseThrow(), 3));
    return Optional.of(
        new Finding(
            "PRIOR_HOLES",
            Finding.Severity.INFO,
            sentence,
            "Samples from the prior will be poor there: fit a distribution to the codes and draw from it, or raise"
                + " beta.",
            Evidence.numbers(holed)));
  }

  private static boolean isOff(LatentUnit unit) {
    double deviation = deviation(unit);
    return Math.abs(unit.meanOfMeans()) > FARTHEST_MEAN
        || deviation < LEAST_DEVIATION
        || deviation > GREATEST_DEVIATION;
  }

  /** Of the aggregated posterior: the variance of its mean and the mean of its variance add up. */
  private static double deviation(LatentUnit unit) {
    return Math.sqrt(unit.varianceOfMeans() + unit.posteriorVariance());
  }
}
