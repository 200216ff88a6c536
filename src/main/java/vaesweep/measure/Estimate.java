package vaesweep.measure;

import java.util.OptionalDouble;
import vaesweep.trial.measured.Measurement;

/**
 * A mean over rows, with the error that comes of there being no more of them.
 *
 * @param value the mean
 * @param standardError the rows' standard deviation (n − 1) over √n; 0 for a single row
 */
public record Estimate(double value, double standardError) {
  /** Returns the mean of one number a row. */
  public static Estimate ofMean(double[] rows) {
    double sum = 0;
    for (double row : rows) {
      sum += row;
    }
    double mean = sum / rows.length;
    double squares = 0;
    for (double row : rows) {
      squares += (row - mean) * (row - mean);
    }
    double degrees = Math.max(1, rows.length - 1);
    return new Estimate(mean, Math.sqrt(squares / degrees / rows.length));
  }

  /** Returns it under a name. */
  public Measurement as(String name, String unit) {
    return new Measurement(name, value, OptionalDouble.of(standardError), unit);
  }
}
