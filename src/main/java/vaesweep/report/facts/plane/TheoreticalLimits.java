package vaesweep.report.facts.plane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.preflight.Forecast;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.measured.Measurement;

/**
 * What the theory says of one likelihood's part of the plane.
 *
 * @param likelihood in words
 * @param baseline distortion of the best decoder that ignores the latent units, in nats
 * @param floor what no distortion goes below, in nats; empty where the density is unbounded
 * @param collapse the beta_eff from which on no unit can live; empty where the theory is silent
 * @param artefact whether features that never vary decide the baseline, since their density has no
 *     bound or its width is at its floor: nothing is then said relative to it
 */
public record TheoreticalLimits(
    String likelihood,
    double baseline,
    OptionalDouble floor,
    OptionalDouble collapse,
    boolean artefact) {

  /** Where the theory is silent on so many trials, it is so on all. */
  private static final int MOST_ASKED = 1000;

  /**
   * Returns those of every likelihood that has a trial, where they were computed.
   *
   * @param features the data's number of features N
   * @param measurements gives the final numbers of a trial
   */
  public static List<TheoreticalLimits> of(
      List<Subject> trials,
      DataReference reference,
      int features,
      IntFunction<List<Measurement>> measurements) {
    Map<String, List<Subject>> groups =
        trials.stream()
            .collect(Collectors.groupingBy(Subject::likelihood, TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .flatMap(
            group ->
                reference
                    .baseline(group.getKey())
                    .map(baseline -> of(group.getValue(), baseline, reference, features))
                    .map(limits -> limits.orArtefact(group.getValue(), measurements))
                    .stream())
        .toList();
  }

  private static TheoreticalLimits of(
      List<Subject> trials,
      DataReference.Baseline baseline,
      DataReference reference,
      int features) {
    OptionalDouble collapse =
        trials.stream()
            .limit(MOST_ASKED)
            .map(trial -> Forecast.of(configuration(trial), features, reference))
            .flatMap(Optional::stream)
            .mapToDouble(Forecast::largestBeta)
            .findFirst();
    String words = trials.get(0).configuration().text(Parameters.LIKELIHOOD);
    return new TheoreticalLimits(words, baseline.distortion(), baseline.floor(), collapse, false);
  }

  private TheoreticalLimits orArtefact(
      List<Subject> trials, IntFunction<List<Measurement>> measurements) {
    Likelihood its = configuration(trials.get(0)).get(Parameters.LIKELIHOOD);
    boolean unbounded =
        its instanceof Likelihood.ContinuousBernoulli continuous && continuous.bound().isEmpty();
    boolean perFeature =
        its instanceof Likelihood.Gaussian gaussian && gaussian.sigma() == Scale.Fitted.PER_FEATURE;
    boolean floored =
        perFeature
            && trials.stream()
                .filter(Subject::isComplete)
                .limit(MOST_ASKED)
                .flatMap(trial -> measurements.apply(trial.number()).stream())
                .anyMatch(each -> each.name().equals("floored_share") && each.value() > 0);
    return new TheoreticalLimits(likelihood, baseline, floor, collapse, unbounded || floored);
  }

  /**
   * Returns the share of the way from baseline to floor that a distortion has gone: 0 at the
   * baseline, 1 at the floor; empty where the baseline is an artefact.
   */
  public OptionalDouble explained(OptionalDouble distortion) {
    return artefact || floor.isEmpty() || distortion.isEmpty() || baseline <= floor.getAsDouble()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (baseline - distortion.getAsDouble()) / (baseline - floor.getAsDouble()));
  }

  static Configuration configuration(Subject trial) {
    return Configuration.parse(trial.row().configuration());
  }
}
