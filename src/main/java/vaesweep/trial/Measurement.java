package vaesweep.trial;

/**
 * A final number of a complete trial.
 *
 * @param name such as {@code psnr}
 * @param value finite
 * @param unit such as {@code dB}; empty for plain numbers
 */
public record Measurement(String name, double value, String unit) {}
