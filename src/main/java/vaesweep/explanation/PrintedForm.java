package vaesweep.explanation;

import java.util.Locale;
import java.util.Optional;
import vaesweep.spec.type.Spelled;

/** What a program prints of the terms of the loss that it minimises. */
enum PrintedForm implements Spelled {
  /** The terms as they are in the loss, the KL before its weight. */
  AS_MINIMISED,
  /** The same, averaged over the rows of a batch where the loss sums over them. */
  OF_ROWS,
  /** The terms as they are in the loss, the KL multiplied by its weight. */
  WEIGHTED_KL,
  /** The terms as they are in the loss, the KL raised to a floor that the loss gives it. */
  FLOORED_KL;

  static PrintedForm of(Optional<String> spelling) {
    return spelling.map(word -> valueOf(word.toUpperCase(Locale.ROOT))).orElse(AS_MINIMISED);
  }

  @Override
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
