package vaesweep.report.facts.plane;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight line of equal ELBO in the rate–distortion plane: distortion + rate = −elbo.
 *
 * @param elbo in nats per example
 */
public record IsoElbo(
    double elbo, double fromRate, double fromDistortion, double toRate, double toDistortion) {
  private static final int LINES = 7;

  /** Returns about seven lines at round values, cut at the edges of the plane. */
  public static List<IsoElbo> across(Axis rate, Axis distortion) {
    double low = rate.low() + distortion.low();
    double high = rate.high() + distortion.high();
    double step = Axis.step(low, high, LINES);
    List<IsoElbo> lines = new ArrayList<>();
    for (double level = Math.ceil(low / step) * step; level <= high; level += step) {
      double from = Math.max(rate.low(), level - distortion.high());
      double to = Math.min(rate.high(), level - distortion.low());
      if (from < to) {
        lines.add(new IsoElbo(0 - level, from, level - from, to, level - to));
      }
    }
    return lines;
  }
}
