package vaesweep.spec.reading.space;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Printable;

/**
 * The distributions of W&amp;B sweeps whose ends are natural logarithms of the values. Here the
 * ends of every range are values.
 *
 * @see <a href="https://docs.wandb.ai/guides/sweeps/sweep-config-keys">W&amp;B, sweep
 *     configuration</a>
 */
record Exponents(Json.Members range) {
  private static final ImmutableMap<String, Distribution> NAMES =
      ImmutableMap.of(
          "log_uniform", Distribution.LOG_UNIFORM, "q_log_uniform", Distribution.Q_LOG_UNIFORM);

  private static final MathContext DIGITS = new MathContext(6);

  /** Returns the range's distribution, if it is one of them. */
  Optional<Json.Text> distribution() {
    return range
        .get(RangeReader.DISTRIBUTION.name())
        .filter(json -> json instanceof Json.Text text && NAMES.containsKey(text.value()))
        .map(Json.Text.class::cast);
  }

  /** Returns what to say of it: the distribution whose ends are values, and those ends. */
  String answer(Json.Text distribution) {
    String here = Printable.quoted(NAMES.get(distribution.value()).spelling());
    String answer =
        "found " + distribution.found() + "; here it is " + here + ", with values as its ends";
    Optional<BigDecimal> low = value(RangeReader.MIN);
    Optional<BigDecimal> high = value(RangeReader.MAX);
    return low.isEmpty() || high.isEmpty()
        ? answer
        : "%s: of the exponents %s and %s these are \"min\": %s, \"max\": %s"
            .formatted(
                answer,
                found(RangeReader.MIN),
                found(RangeReader.MAX),
                text(low.get()),
                text(high.get()));
  }

  /** Returns the value of an end, if it is a number whose value a double has. */
  private Optional<BigDecimal> value(String key) {
    if (!(range.get(key).orElse(null) instanceof Json.Numeral exponent)) {
      return Optional.empty();
    }
    double value = StrictMath.exp(exponent.value().doubleValue());
    return value >= Double.MIN_NORMAL && value <= Double.MAX_VALUE
        ? Optional.of(new BigDecimal(value).round(DIGITS).stripTrailingZeros())
        : Optional.empty();
  }

  private String found(String key) {
    return range.get(key).map(Json::found).orElseThrow();
  }

  /** Without an exponent, unless that would be a row of zeros. */
  private static String text(BigDecimal number) {
    return Math.abs(number.precision() - number.scale()) <= 9
        ? number.toPlainString()
        : number.toString();
  }
}
