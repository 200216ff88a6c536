package vaesweep.spec.reading.space;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.type.Spelled;

/** How draws are spread over a range; the names are those of W&B sweeps. */
enum Distribution implements Spelled {
  /** Every value alike. */
  UNIFORM("uniform", Form.EVEN, false),
  /** The logarithm of the value is uniform. */
  LOG_UNIFORM("log_uniform_values", Form.EVEN, true),
  /** Every integer from low to high alike, both included. */
  INT_UNIFORM("int_uniform", Form.EVEN, false),
  /** Uniform, rounded to multiples of q. */
  Q_UNIFORM("q_uniform", Form.STEPPED, false),
  /** The logarithm is uniform; rounded to multiples of q. */
  Q_LOG_UNIFORM("q_log_uniform_values", Form.STEPPED, true),
  /** Normal with mean mu and standard deviation sigma. */
  NORMAL("normal", Form.BELL, false),
  /** The natural logarithm is normal with mean mu and standard deviation sigma. */
  LOG_NORMAL("log_normal", Form.BELL, true);

  /** Which numbers a distribution takes beside its ends. */
  enum Form {
    EVEN,
    STEPPED,
    BELL
  }

  private final String spelling;
  private final Form form;
  private final boolean logarithmic;

  Distribution(String spelling, Form form, boolean logarithmic) {
    this.spelling = spelling;
    this.form = form;
    this.logarithmic = logarithmic;
  }

  /** Returns those of a form, in the order of the table. */
  static List<String> spellings(Form form) {
    return Arrays.stream(values()).filter(each -> each.form == form).map(d -> d.spelling).toList();
  }

  static Optional<Distribution> named(String spelling) {
    return Arrays.stream(values()).filter(each -> each.spelling.equals(spelling)).findFirst();
  }

  Form form() {
    return form;
  }

  boolean isLogarithmic() {
    return logarithmic;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
