package vaesweep.sweep.plan;

import com.google.common.math.Quantiles;
import java.util.List;
import vaesweep.train.TimingRun;

/**
 * What the trials of one workload take, in seconds.
 *
 * @param step the median; a quarter of the steps took less than {@code fastStep}, a quarter more
 *     than {@code slowStep}
 * @param evaluation after every epoch
 * @param end after the last one
 * @param measured how many steps were measured; 0 where the cost was scaled from another workload's
 */
public record TrialCost(
    double step, double fastStep, double slowStep, double evaluation, double end, int measured) {
  static TrialCost of(List<TimingRun.Times> times) {
    List<Double> steps = times.stream().flatMap(each -> each.steps().stream()).toList();
    return new TrialCost(
        Quantiles.median().compute(steps),
        Quantiles.quartiles().index(1).compute(steps),
        Quantiles.quartiles().index(3).compute(steps),
        times.stream().mapToDouble(TimingRun.Times::evaluation).average().orElseThrow(),
        times.stream().mapToDouble(TimingRun.Times::end).average().orElseThrow(),
        steps.size());
  }

  /** Returns the cost of a workload of another size, about. */
  TrialCost scaled(double factor) {
    return new TrialCost(
        factor * step, factor * fastStep, factor * slowStep, factor * evaluation, factor * end, 0);
  }

  /** An epoch and its evaluation. */
  public double epoch(int steps) {
    return steps * step + evaluation;
  }

  /** A trial: the untrained network is evaluated too. */
  double trial(int epochs, int steps) {
    return evaluation + epochs * epoch(steps) + end;
  }
}
