package vaesweep.report.facts.trial;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vaesweep.storage.CurvePoint;

/**
 * A training's course over its epochs; a number that is not finite is null.
 *
 * @param epoch epochs done
 * @param distortion on validation rows, in nats per example, as rate
 * @param klWeight as written in the loss
 */
public record Curve(
    List<Integer> epoch, List<Double> distortion, List<Double> rate, List<Double> klWeight) {
  private static final MathContext DIGITS = new MathContext(6);

  /** Returns the curve through at most {@code most} points, evenly chosen, with both ends. */
  public static Curve of(List<CurvePoint> points, int most) {
    List<CurvePoint> kept = thinned(points, most);
    return new Curve(
        kept.stream().map(CurvePoint::epoch).toList(),
        column(kept, point -> point.validation().distortion()),
        column(kept, point -> point.validation().rate()),
        column(kept, CurvePoint::klWeight));
  }

  private static List<CurvePoint> thinned(List<CurvePoint> points, int most) {
    if (points.size() <= most) {
      return points;
    }
    List<CurvePoint> kept = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      kept.add(points.get((int) ((long) i * (points.size() - 1) / (most - 1))));
    }
    return kept;
  }

  private static List<Double> column(List<CurvePoint> points, ToDoubleFunction<CurvePoint> number) {
    List<Double> column = new ArrayList<>();
    points.forEach(point -> column.add(rounded(number.applyAsDouble(point))));
    return column;
  }

  /** Six digits are more than a pixel shows; null stands for what is not finite. */
  public static Double rounded(double value) {
    return Double.isFinite(value)
        ? (Double) BigDecimal.valueOf(value).round(DIGITS).doubleValue()
        : null;
  }
}
