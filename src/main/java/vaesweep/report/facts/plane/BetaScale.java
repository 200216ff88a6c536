package vaesweep.report.facts.plane;

import java.util.List;
import java.util.function.ToDoubleFunction;
import vaesweep.diagnosis.evidence.Subject;

/**
 * The span of a KL weight, which is logarithmic; 0 has no logarithm and gets a slot of its own.
 *
 * @param low the least weight above 0
 * @param high the largest weight
 * @param hasZero whether a trial has weight 0
 */
public record BetaScale(double low, double high, boolean hasZero) {
  public static BetaScale of(List<Subject> trials, ToDoubleFunction<Subject> weight) {
    double[] weights = trials.stream().mapToDouble(weight).filter(Double::isFinite).toArray();
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    boolean hasZero = false;
    for (double each : weights) {
      hasZero |= each == 0;
      low = each > 0 ? Math.min(low, each) : low;
      high = Math.max(high, each);
    }
    return high > 0 ? new BetaScale(low, high, hasZero) : new BetaScale(1, 1, hasZero);
  }
}
