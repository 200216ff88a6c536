package vaesweep.report.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.evidence.Repeats;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.spec.Parameters;

/**
 * A configuration and the means over its complete repeats, which are empty before the first.
 *
 * @param trial the number of its first repeat
 * @param trials all of its numbers, by repeat
 * @param swept the parameters that differ in this sweep and their values as words
 * @param complete how many of its trials are complete
 * @param competes whether all of those may be the best of something
 * @param elbo in nats per example, as distortion and rate
 */
public record ConfigurationFacts(
    int trial,
    List<Integer> trials,
    Map<String, String> swept,
    String likelihood,
    int latentSize,
    OptionalDouble betaEff,
    int complete,
    boolean competes,
    Optional<MeanInterval> elbo,
    Optional<MeanInterval> distortion,
    Optional<MeanInterval> rate,
    Optional<MeanInterval> activeUnits) {

  /**
   * @param names of the parameters that differ
   */
  static ConfigurationFacts of(Repeats repeats, List<String> names) {
    Subject first = repeats.first();
    return new ConfigurationFacts(
        first.number(),
        repeats.trials().stream().map(Subject::number).toList(),
        TrialFacts.words(first, names),
        first.configuration().text(Parameters.LIKELIHOOD),
        first.configuration().latentSize(),
        first.isWeighted() ? OptionalDouble.of(first.betaEff()) : OptionalDouble.empty(),
        repeats.complete().size(),
        repeats.competes(),
        mean(repeats, trial -> trial.last().validation().elbo()),
        mean(repeats, trial -> trial.last().validation().distortion()),
        mean(repeats, trial -> trial.last().validation().rate()),
        mean(repeats, trial -> trial.last().activeUnits()));
  }

  /** There is no mean of numbers of which one is not finite. */
  private static Optional<MeanInterval> mean(Repeats repeats, ToDoubleFunction<Subject> number) {
    return repeats.complete().isEmpty()
        ? Optional.empty()
        : Optional.of(repeats.mean(number)).filter(mean -> Double.isFinite(mean.mean()));
  }
}
