package vaesweep.diagnosis.rules.collapse;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Reweighting;
import vaesweep.diagnosis.words.Digits;
import vaesweep.preflight.Forecast;

/**
 * What one group of alike trials shows of the weight at which they collapse: all numbers are
 * beta_eff.
 *
 * @param group what tells it from the sweep's other groups; empty where there is one
 * @param collapsed the least that collapsed under its weight
 * @param lived the largest that lived; empty where none did
 * @param useless whether others neither collapsed nor exploded, and yet z is of no use in them
 * @param safe the largest above 0 that lived and below which nothing collapsed or exploded
 * @param dead from which on no unit can live; empty where the theory does not say
 */
record Threshold(
    String group,
    double collapsed,
    OptionalDouble lived,
    boolean useless,
    OptionalDouble safe,
    OptionalDouble dead) {
  /**
   * @param alike all complete trials of a group
   * @param blamed those of them that collapsed under their weight, at least one
   */
  static Threshold of(Evidence evidence, List<Subject> alike, List<Subject> blamed) {
    double bad =
        weights(alike.stream().filter(trial -> trial.collapsed() || trial.exploded()).toList())
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    List<Subject> living = alike.stream().filter(Subject::lives).toList();
    Subject first = blamed.get(0);
    return new Threshold(
        first.group(Likeness.TRAINING),
        weights(blamed).min().orElseThrow(),
        weights(living).max(),
        alike.stream().anyMatch(trial -> trial.live() || trial.partlyCollapsed()),
        weights(living).filter(weight -> weight > 0 && weight < bad).max(),
        evidence.forecast(first).stream().mapToDouble(Forecast::largestBeta).findFirst());
  }

  private static DoubleStream weights(List<Subject> trials) {
    return trials.stream().mapToDouble(Subject::betaEff);
  }

  /** The weight that a remedy takes: one that is known to be safe, else one that should be. */
  double remedy() {
    return safe.orElse(
        dead.isPresent() ? Math.min(dead.getAsDouble(), collapsed) / 2 : collapsed / 10);
  }

  /** Whether neither trials nor theory know a weight that lives. */
  boolean isGuess() {
    return safe.isEmpty() && dead.isEmpty();
  }

  String observed() {
    return String.format(
        "%she smallest beta_eff that collapsed so is %s; %s%s.",
        in("t"),
        Digits.of(collapsed),
        lived.isPresent()
            ? "the largest that lived is " + Digits.of(lived.getAsDouble())
            : useless ? "no other was better than ignoring z at full weight" : "none lived",
        dead.isPresent() && collapsed >= dead.getAsDouble()
            ? "; no unit can live from " + Digits.of(dead.getAsDouble()) + " on"
            : "");
  }

  String advice(Evidence evidence) {
    String weight = Digits.of(remedy());
    String means = ": that is " + Reweighting.words(evidence, remedy()) + ".";
    if (safe.isPresent()) {
      return in("u") + "p to beta_eff " + weight + " every trial lived" + means;
    }
    return dead.isPresent()
        ? in("u") + "nits can live at beta_eff " + weight + means
        : in("t") + "ake a tenth of the least that collapsed, beta_eff " + weight + means;
  }

  /** A sentence's beginning: its first letter is a capital only where nothing stands before it. */
  private String in(String letter) {
    return group.isEmpty() ? letter.toUpperCase(Locale.ROOT) : "With " + group + ", " + letter;
  }
}
