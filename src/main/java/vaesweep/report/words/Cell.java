package vaesweep.report.words;

import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.words.Digits;

/**
 * A table's cell.
 *
 * @param text as it is read; empty where there is nothing
 * @param sort the number to sort by; empty for words
 * @param json the value of a list or an object, by whose parts it is sorted and found
 */
public record Cell(String text, Optional<String> sort, Optional<String> json) {
  static Cell word(String text) {
    return new Cell(text, Optional.empty(), Optional.empty());
  }

  static Cell number(double value, String text) {
    return new Cell(text, Optional.of(Double.toString(value)), Optional.empty());
  }

  /** A mean with the half width of its interval, where it has one. */
  static Cell mean(Optional<MeanInterval> mean) {
    return mean.map(its -> number(its.mean(), interval(its))).orElseGet(() -> word(""));
  }

  private static String interval(MeanInterval mean) {
    String middle = Digits.nats(mean.mean());
    return mean.halfWidth().isEmpty()
        ? middle
        : middle + " ± " + Digits.nats(mean.halfWidth().getAsDouble());
  }

  static Cell number(double value) {
    return number(value, Digits.of(value));
  }

  static Cell nats(OptionalDouble value) {
    return value.isEmpty()
        ? word("")
        : number(value.getAsDouble(), Digits.nats(value.getAsDouble()));
  }

  /**
   * A parameter's value: a number where the text is one, so that values of one parameter sort by
   * size.
   *
   * @param json of a list or an object
   */
  static Cell value(String text, Optional<String> json) {
    if (json.isPresent()) {
      return new Cell(text, Optional.empty(), json);
    }
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
