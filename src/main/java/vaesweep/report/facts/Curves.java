package vaesweep.report.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vaesweep.storage.CurvePoint;

/**
 * Every trial's curve, thinned so that the page stays small.
 *
 * @param thinned whether a curve has fewer points than it has epochs
 */
public record Curves(Map<Integer, Curve> byTrial, boolean thinned) {
  private static final int MOST_POINTS = 60_000;
  private static final int FEWEST_EACH = 20;

  static Curves of(Map<Integer, List<CurvePoint>> measured) {
    int most = Math.max(FEWEST_EACH, MOST_POINTS / Math.max(1, measured.size()));
    Map<Integer, Curve> curves = new LinkedHashMap<>();
    measured.forEach((trial, points) -> curves.put(trial, Curve.of(points, most)));
    boolean thinned = measured.values().stream().anyMatch(points -> points.size() > most);
    return new Curves(curves, thinned);
  }
}
