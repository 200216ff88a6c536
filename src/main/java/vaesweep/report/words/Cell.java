package vaesweep.report.words;

import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.words.Digits;

/**
 * A table's cell.
 *
 * @param text as it is read; empty where there is nothing
 * @param sort the number to sort by; empty for words
 */
public record Cell(String text, Optional<String> sort) {
  static Cell word(String text) {
    return new Cell(text, Optional.empty());
  }

  static Cell number(double value, String text) {
    return new Cell(text, Optional.of(Double.toString(value)));
  }

  static Cell number(double value) {
    return number(value, Digits.of(value));
  }

  static Cell nats(OptionalDouble value) {
    return value.isEmpty()
        ? word("")
        : number(value.getAsDouble(), Digits.nats(value.getAsDouble()));
  }

  /** A number where the text is one, so that values of one parameter sort by size. */
  static Cell value(String text) {
    try {
      return number(Double.parseDouble(text), Digits.of(Double.parseDouble(text)));
    } catch (NumberFormatException e) {
      return word(text);
    }
  }

  public boolean isNumber() {
    return sort.isPresent();
  }
}
