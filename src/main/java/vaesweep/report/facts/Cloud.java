package vaesweep.report.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.trial.measured.SplitNumbers;

/**
 * The complete trials that the page does not draw in full, as points of the plane.
 *
 * @param rate in nats per example, to as many digits as a pixel needs
 * @param distortion of the same trials
 */
public record Cloud(double[] rate, double[] distortion) {
  private static final MathContext DIGITS = new MathContext(4);

  static Cloud of(List<Subject> trials, Drawn drawn) {
    List<SplitNumbers> points =
        trials.stream()
            .filter(trial -> !drawn.has(trial.number()))
            .filter(Cloud::isPoint)
            .map(trial -> trial.last().validation())
            .toList();
    return new Cloud(column(points, SplitNumbers::rate), column(points, SplitNumbers::distortion));
  }

  static boolean isPoint(Subject trial) {
    return trial.isComplete() && Double.isFinite(trial.last().validation().elbo());
  }

  private static double[] column(List<SplitNumbers> points, ToDoubleFunction<SplitNumbers> number) {
    return points.stream()
        .mapToDouble(number)
        .map(value -> BigDecimal.valueOf(value).round(DIGITS).doubleValue())
        .toArray();
  }
}
