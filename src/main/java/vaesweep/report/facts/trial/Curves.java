package vaesweep.report.facts.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import vaesweep.storage.CurvePoint;

/**
 * The curves of trials, thinned so that the page stays small.
 *
 * @param thinned whether a curve has fewer points than it has epochs
 */
public record Curves(Map<Integer, Curve> byTrial, boolean thinned) {
  private static final int MOST_POINTS = 60_000;
  private static final int FEWEST_EACH = 20;

  /**
   * Returns the curves of trials.
   *
   * @param measured numbers of the trials that have one
   * @param points gives the curve of a trial; one is in memory at a time
   */
  public static Curves of(List<Integer> measured, IntFunction<List<CurvePoint>> points) {
    int most = Math.max(FEWEST_EACH, MOST_POINTS / Math.max(1, measured.size()));
    Map<Integer, Curve> curves = new LinkedHashMap<>();
    boolean thinned = false;
    for (int trial : measured) {
      List<CurvePoint> whole = points.apply(trial);
      curves.put(trial, Curve.of(whole, most));
      thinned |= whole.size() > most;
    }
    return new Curves(curves, thinned);
  }
}
