package vaesweep.trial.measured;

import java.util.OptionalDouble;

/**
 * A final number of a complete trial.
 *
 * @param name such as {@code psnr}
 * @param value finite
 * @param standardError of a number that was estimated from samples, in the same unit
 * @param unit such as {@code dB}; empty for plain numbers
 */
public record Measurement(String name, double value, OptionalDouble standardError, String unit) {
  /** A number without a sampling error. */
  public Measurement(String name, double value, String unit) {
    this(name, value, OptionalDouble.empty(), unit);
  }
}
