package vaesweep.report.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Parameters;
import vaesweep.storage.CurvePoint;

/**
 * What charts and tables show of one trial. Numbers are those of its last epoch, and empty until it
 * is complete.
 *
 * @param swept the parameters that differ in this sweep and their values as words
 * @param distortion in nats per example, as rate and elbo
 * @param explained the share of the way from the baseline to the floor that the distortion has gone
 * @param comparable whether it is complete and ended at full KL weight
 * @param frontier whether no comparable trial of its likelihood has both less distortion and rate
 */
public record TrialFacts(
    int number,
    String state,
    Map<String, String> swept,
    String reduction,
    String likelihood,
    int latentSize,
    OptionalDouble beta,
    OptionalDouble betaEff,
    OptionalDouble distortion,
    OptionalDouble rate,
    OptionalDouble elbo,
    OptionalDouble mse,
    OptionalDouble explained,
    OptionalInt activeUnits,
    OptionalDouble seconds,
    String failure,
    boolean comparable,
    boolean collapsed,
    boolean frontier) {

  /**
   * @param names of the parameters that differ
   * @param limits by likelihood in words
   */
  static TrialFacts of(
      Subject trial, List<String> names, boolean frontier, Map<String, Limits> limits) {
    Map<String, String> swept = new LinkedHashMap<>();
    names.forEach(name -> swept.put(name, trial.configuration().text(name)));
    return new TrialFacts(
        trial.number(),
        trial.row().state().spelling(),
        swept,
        trial.configuration().text(Parameters.REDUCTION),
        trial.configuration().text(Parameters.LIKELIHOOD),
        trial.configuration().latentSize(),
        finite(trial.row().beta()),
        finite(trial.row().betaEff()),
        last(trial, point -> point.validation().distortion()),
        last(trial, point -> point.validation().rate()),
        last(trial, point -> point.validation().elbo()),
        last(trial, point -> point.validation().mse()),
        explained(trial, limits),
        trial.isComplete() ? OptionalInt.of(trial.last().activeUnits()) : OptionalInt.empty(),
        trial.row().seconds().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        trial.row().failure().map(why -> why.message()).orElse(""),
        trial.comparable(),
        trial.collapsed(),
        frontier);
  }

  private static OptionalDouble explained(Subject trial, Map<String, Limits> limits) {
    Limits its = limits.get(trial.configuration().text(Parameters.LIKELIHOOD));
    return its == null
        ? OptionalDouble.empty()
        : its.explained(last(trial, point -> point.validation().distortion()));
  }

  private static OptionalDouble last(Subject trial, ToDoubleFunction<CurvePoint> number) {
    if (!trial.isComplete()) {
      return OptionalDouble.empty();
    }
    return finite(number.applyAsDouble(trial.last()));
  }

  private static OptionalDouble finite(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
