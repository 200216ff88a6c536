package vaesweep.recommendation;

import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.words.Digits;

/** Means in words. */
final class Amount {
  private Amount() {}

  /**
   * Returns {@code 12.30 ± 0.41 nats (95%)} with the half-width of the 95% interval, or {@code
   * 12.30 nats} of one repeat.
   */
  static String of(MeanInterval mean) {
    String value = Digits.nats(mean.mean());
    return mean.halfWidth().isPresent()
        ? value + " ± " + Digits.nats(mean.halfWidth().getAsDouble()) + " nats (95%)"
        : value + " nats";
  }
}
