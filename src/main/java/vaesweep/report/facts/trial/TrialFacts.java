package vaesweep.report.facts.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.storage.CurvePoint;

/**
 * What charts and tables show of one trial. Numbers are those of its last epoch, and empty until it
 * is complete.
 *
 * @param swept the parameters that differ in this sweep and their values as words
 * @param spelled those of them that are lists or objects, as canonical JSON
 * @param distortion in nats per example, as rate and elbo
 * @param verdict what its numbers say, such as {@code live}; empty until it is complete
 * @param worse whether a decoder that ignores z does better at its own objective
 * @param comparable whether it is complete and ended at full KL weight
 * @param competes whether it may be the best of something, or on a frontier
 * @param frontier whether it is on a frontier
 */
public record TrialFacts(
    int number,
    int repeat,
    String state,
    Map<String, String> swept,
    Map<String, String> spelled,
    String reduction,
    String likelihood,
    int latentSize,
    OptionalDouble beta,
    OptionalDouble betaEff,
    OptionalDouble distortion,
    OptionalDouble rate,
    OptionalDouble elbo,
    OptionalDouble mse,
    OptionalInt activeUnits,
    Shares shares,
    OptionalDouble seconds,
    String failure,
    String verdict,
    boolean worse,
    boolean comparable,
    boolean competes,
    boolean frontier) {

  /**
   * Shares of a complete trial, where they are known.
   *
   * @param explained of the way from the baseline to the floor that the distortion has gone
   * @param deadHidden of the hidden units of the layer that has the largest: those whose output is
   *     the same for every row
   */
  public record Shares(OptionalDouble explained, OptionalDouble deadHidden) {}

  /**
   * Returns the facts of one trial.
   *
   * @param names of the parameters that differ
   */
  public static TrialFacts of(Subject trial, List<String> names, boolean frontier, Shares shares) {
    return new TrialFacts(
        trial.number(),
        trial.row().repeat(),
        trial.row().state().spelling(),
        words(trial, names),
        spelled(trial, names),
        trial.configuration().text(Parameters.REDUCTION),
        trial.configuration().text(Parameters.LIKELIHOOD),
        trial.configuration().latentSize(),
        finite(trial.row().beta()),
        finite(trial.row().betaEff()),
        last(trial, point -> point.validation().distortion()),
        last(trial, point -> point.validation().rate()),
        last(trial, point -> point.validation().elbo()),
        last(trial, point -> point.validation().mse()),
        trial.isComplete() ? OptionalInt.of(trial.last().activeUnits()) : OptionalInt.empty(),
        shares,
        trial.row().seconds().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        trial.row().failure().map(why -> why.message()).orElse(""),
        trial.row().judgement().map(it -> it.verdict().spelling()).orElse(""),
        trial.worseThanBaseline(),
        trial.comparable(),
        trial.competes(),
        frontier);
  }

  public static Map<String, String> words(Subject trial, List<String> names) {
    Map<String, String> words = new LinkedHashMap<>();
    names.forEach(name -> words.put(name, trial.configuration().text(name)));
    return words;
  }

  private static Map<String, String> spelled(Subject trial, List<String> names) {
    Map<String, String> spelled = new LinkedHashMap<>();
    for (String name : names) {
      Object value = trial.configuration().values().get(name);
      if (value instanceof Map<?, ?> || value instanceof List<?>) {
        spelled.put(name, JsonWriter.compact(value));
      }
    }
    return spelled;
  }

  public static OptionalDouble last(Subject trial, ToDoubleFunction<CurvePoint> number) {
    if (!trial.isComplete()) {
      return OptionalDouble.empty();
    }
    return finite(number.applyAsDouble(trial.last()));
  }

  private static OptionalDouble finite(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
