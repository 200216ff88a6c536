package vaesweep.spec.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.ChoiceType;
import vaesweep.spec.Distribution;
import vaesweep.spec.Domain;
import vaesweep.spec.NumberType;
import vaesweep.spec.Numbers;
import vaesweep.spec.Parameter;
import vaesweep.spec.Span;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;

/**
 * Reads a range of numbers.
 *
 * @param numbers the parameter's numbers
 * @param object the range
 * @param context where problems go, and the search that the range is for
 */
record RangeReader<T>(Numbers<T> numbers, Json.Members object, DomainReader context) {
  static final String MIN = "min";
  static final String MAX = "max";

  static final Parameter<Distribution> DISTRIBUTION =
      new Parameter<>(
          "distribution",
          "How numbers are spread over the range.",
          new ChoiceType<>(Distribution.values()),
          Distribution.UNIFORM);

  static final Parameter<Integer> NUM =
      Parameter.required(
          "num",
          "How many values a grid takes from this range, its ends included.",
          NumberType.integer(2, Header.MOST_TRIALS));

  static final List<String> KEYS = List.of(MIN, MAX, DISTRIBUTION.name(), NUM.name());

  Optional<Domain<T>> read() {
    int before = problems().size();
    Keys.check(object, KEYS, "key of a range", problems());
    OptionalDouble low = bound(MIN);
    OptionalDouble high = bound(MAX);
    Optional<Distribution> distribution = section().get(DISTRIBUTION);
    Optional<Integer> points = points();
    if (low.isPresent() && high.isPresent() && distribution.isPresent()) {
      check(low.getAsDouble(), high.getAsDouble(), distribution.get());
    }
    if (problems().size() > before) {
      return Optional.empty();
    }
    boolean whole = numbers.integer() || distribution.get() == Distribution.INT_UNIFORM;
    Span span = new Span(low.getAsDouble(), high.getAsDouble(), distribution.get(), whole);
    return Optional.of(new Domain.Range<>(span, points.orElse(0), numbers));
  }

  private OptionalDouble bound(String key) {
    Optional<Json> written = object.get(key);
    if (written.isEmpty()) {
      section().missing(key, "a range has \"min\" and \"max\".");
      return OptionalDouble.empty();
    }
    return numbers.number(written.get(), problems());
  }

  private Optional<Integer> points() {
    boolean written = object.has(NUM.name());
    if (written && context.search().equals(Optional.of(Search.RANDOM))) {
      problems()
          .add(section().key(NUM.name()), "only a grid has num; a random search draws from all");
    }
    boolean wanted = context.search().equals(Optional.of(Search.GRID));
    return written || wanted ? section().get(NUM) : Optional.empty();
  }

  private void check(double low, double high, Distribution distribution) {
    if (low > high) {
      unexpected(MIN, "at most max, " + found(MAX));
    }
    if (distribution == Distribution.LOG_UNIFORM && low <= 0) {
      unexpected(MIN, "a number > 0 for distribution \"log_uniform_values\"");
    }
    if (distribution == Distribution.INT_UNIFORM) {
      expectInteger(MIN, low);
      expectInteger(MAX, high);
    }
  }

  private void expectInteger(String key, double bound) {
    if (bound != Math.rint(bound)) {
      unexpected(key, "an integer for distribution \"int_uniform\"");
    }
  }

  private void unexpected(String key, String expected) {
    problems().unexpected(object.get(key).orElseThrow(), expected);
  }

  private String found(String key) {
    return object.get(key).orElseThrow().found();
  }

  private Section section() {
    return new Section(object, problems());
  }

  private Problems problems() {
    return context.problems();
  }
}
