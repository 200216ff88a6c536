package vaesweep.spec.reading.space;

import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.spread.Bell;
import vaesweep.spec.spread.Span;
import vaesweep.spec.spread.Spread;
import vaesweep.spec.spread.Steps;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Section;

/**
 * Reads how the numbers of a range are spread between its ends.
 *
 * @param range what the file says of it
 * @param integers whether only integers are values
 */
record SpreadReader(Section range, boolean integers) {
  /** Far above any use. */
  private static final double LARGEST = 1e12;

  /** Of a normal distribution that hardly touches its ends, only one end would be drawn. */
  private static final double LEAST_MASS = 0.001;

  static final Parameter<Double> Q =
      new Parameter<>(
          "q", "The step whose multiples are drawn.", NumberType.above(0, LARGEST), 1.0);

  static final Parameter<Double> MU =
      new Parameter<>(
          "mu",
          "The mean of a normal distribution, or of the natural logarithm of a log-normal one.",
          NumberType.from(-LARGEST, LARGEST),
          0.0);

  static final Parameter<Double> SIGMA =
      new Parameter<>(
          "sigma",
          "The standard deviation of what mu is the mean of.",
          NumberType.above(0, LARGEST),
          1.0);

  /** Returns the spread; empty after a problem. */
  Optional<Spread> read(Distribution distribution, double low, double high) {
    boolean whole = integers || distribution == Distribution.INT_UNIFORM;
    boolean logarithmic = distribution.isLogarithmic();
    double least = logarithmic ? Math.max(low, Double.MIN_NORMAL) : low;
    return switch (distribution.form()) {
      case EVEN -> Optional.of(new Span(least, high, logarithmic, whole));
      case STEPPED -> steps(new Span(least, high, logarithmic, false));
      case BELL -> bell(new Span(least, high, logarithmic, whole));
    };
  }

  private Optional<Spread> steps(Span span) {
    Optional<Double> step = range.get(Q);
    Optional<Json> written = range.members().get(Q.name());
    Json.Place place = written.orElse(range.members()).place();
    if (step.isPresent() && integers && step.get() != Math.rint(step.get())) {
      range
          .problems()
          .add(
              place,
              "found "
                  + written.map(Json::found).orElse(text(step.get()))
                  + ", expected an integer, as the values are");
      return Optional.empty();
    }
    if (step.isPresent() && !Steps.fits(span.low(), span.high(), step.get())) {
      String message = "no multiple of q, %s, is from %s to %s";
      range
          .problems()
          .add(place, message.formatted(text(step.get()), text(span.low()), text(span.high())));
      return Optional.empty();
    }
    return step.map(each -> new Steps(span, each));
  }

  private Optional<Spread> bell(Span span) {
    Optional<Double> mu = range.get(MU);
    Optional<Double> sigma = range.get(SIGMA);
    if (mu.isEmpty() || sigma.isEmpty()) {
      return Optional.empty();
    }
    Bell bell = new Bell(mu.get(), sigma.get(), span);
    if (bell.mass() < LEAST_MASS) {
      String message = "less than 0.1%% of this distribution is from %s to %s: change mu or sigma";
      range
          .problems()
          .add(range.members().place(), message.formatted(text(span.low()), text(span.high())));
      return Optional.empty();
    }
    return Optional.of(bell);
  }

  private static String text(double number) {
    return JsonWriter.compact(JsonWriter.number(number));
  }
}
