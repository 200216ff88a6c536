package vaesweep.spec.reading.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;
import vaesweep.spec.json.Problems;
import vaesweep.spec.reading.header.Header;
import vaesweep.spec.reading.space.Distribution.Form;
import vaesweep.spec.spread.Spread;
import vaesweep.spec.spread.Steps;
import vaesweep.spec.synonym.Synonym;
import vaesweep.spec.synonym.Synonyms;
import vaesweep.spec.type.ChoiceType;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Numbers;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Section;

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
          new ChoiceType<>(Distribution.values(), Synonyms.DISTRIBUTIONS),
          Distribution.UNIFORM);

  static final Parameter<Integer> NUM =
      Parameter.required(
          "num",
          "How many values a grid takes from this range, its ends included.",
          NumberType.integer(2, Header.MOST_TRIALS));

  /** The keys that nothing but a range has. */
  static final List<String> ENDS = List.of(MIN, MAX, NUM.name());

  /** The keys by which an object is known to be a range. */
  static final List<String> KEYS =
      List.of(
          MIN,
          MAX,
          DISTRIBUTION.name(),
          NUM.name(),
          SpreadReader.Q.name(),
          SpreadReader.MU.name(),
          SpreadReader.SIGMA.name());

  Optional<Domain<T>> read() {
    int before = problems().size();
    Keys.check(object, KEYS, "key of a range", Synonyms.RANGES, problems());
    Exponents exponents = new Exponents(object);
    Optional<Json.Text> logarithmic = exponents.distribution();
    if (logarithmic.isPresent()) {
      problems().add(logarithmic.get().place(), exponents.answer(logarithmic.get()));
      return Optional.empty();
    }
    Optional<Distribution> distribution = section().get(DISTRIBUTION);
    distribution.ifPresent(this::checkForm);
    boolean open = distribution.map(each -> each.form() == Form.BELL).orElse(false);
    OptionalDouble low = bound(MIN, open, numbers.least());
    OptionalDouble high = bound(MAX, open, numbers.largest());
    boolean countable = distribution.map(each -> each.form() == Form.STEPPED).orElse(false);
    Optional<Integer> points =
        points(!countable && !isMeant(SpreadReader.Q.name()) && (!open || hasEnds()));
    if (low.isPresent() && high.isPresent() && distribution.isPresent()) {
      check(low.getAsDouble(), high.getAsDouble(), distribution.get());
    }
    if (problems().size() > before) {
      return Optional.empty();
    }
    return new SpreadReader(section(), numbers.integer())
        .read(distribution.get(), low.getAsDouble(), high.getAsDouble())
        .flatMap(spread -> domain(spread, points));
  }

  /** A grid takes all of what can be counted, unless the file says how many. */
  private Optional<Domain<T>> domain(Spread spread, Optional<Integer> points) {
    if (!context.isGrid() || points.isPresent() || !(spread instanceof Steps steps)) {
      return Optional.of(new Domain.Range<>(spread, points.orElse(0), numbers));
    }
    if (steps.count() > Header.MOST_TRIALS) {
      problems()
          .add(
              object.place(),
              String.format(
                  Locale.ROOT,
                  "the range has %.0f multiples of q; a grid takes at most %d: give \"num\", or a"
                      + " larger q",
                  steps.count(),
                  Header.MOST_TRIALS));
      return Optional.empty();
    }
    List<Domain<T>> all = new ArrayList<>();
    steps.all().forEach(number -> all.add(new Domain.Fixed<>(numbers.of(number))));
    return Optional.of(new Domain.OneOf<>(all));
  }

  /** Reports keys that belong to other distributions, and a grid without ends. */
  private void checkForm(Distribution distribution) {
    only(Form.STEPPED, List.of(SpreadReader.Q), distribution);
    only(Form.BELL, List.of(SpreadReader.MU, SpreadReader.SIGMA), distribution);
    if (distribution.form() == Form.BELL && context.isGrid() && !hasEnds()) {
      String message =
          "distribution %s has no ends, so no grid can be taken from it: give \"min\", \"max\" and"
              + " \"num\", list \"values\", or use method \"random\" or \"sobol\"";
      problems().add(object.place(), message.formatted(Printable.quoted(distribution.spelling())));
    }
  }

  /** Whether the range has a key that is another program's word for this one. */
  private boolean isMeant(String key) {
    return object.members().keySet().stream()
        .anyMatch(
            each -> Synonyms.RANGES.of(each).flatMap(Synonym::instead).equals(Optional.of(key)));
  }

  private boolean hasEnds() {
    return object.has(MIN) && object.has(MAX);
  }

  private void only(Form form, List<Parameter<?>> keys, Distribution distribution) {
    for (Parameter<?> key : keys) {
      if (distribution.form() != form && object.has(key.name())) {
        String fitting = Printable.list(Distribution.spellings(form));
        String message = "distribution %s has no %s; %s have";
        problems()
            .add(
                section().key(key.name()),
                message.formatted(Printable.quoted(distribution.spelling()), key.name(), fitting));
      }
    }
  }

  private OptionalDouble bound(String key, boolean open, double otherwise) {
    Optional<Json> written = object.get(key);
    if (written.isPresent()) {
      return numbers.number(written.get(), problems());
    }
    if (!open && !isMeant(key)) {
      section().missing(key, "a range has \"min\" and \"max\".");
    }
    return open ? OptionalDouble.of(otherwise) : OptionalDouble.empty();
  }

  /**
   * Returns how many values a grid takes.
   *
   * @param wanted whether a grid must be told; without ends there is a worse problem
   */
  private Optional<Integer> points(boolean wanted) {
    boolean written = object.has(NUM.name());
    if (written && context.isDrawn()) {
      problems()
          .add(section().key(NUM.name()), "only a grid has num; random and sobol draw from all");
    }
    return written || (wanted && context.isGrid() && !isMeant(NUM.name()))
        ? section().get(NUM)
        : Optional.empty();
  }

  private void check(double low, double high, Distribution distribution) {
    if (low > high) {
      unexpected(MIN, "at most max, " + found(MAX));
    }
    if (distribution.isLogarithmic() && low <= 0 && object.has(MIN)) {
      unexpected(MIN, "a number > 0 for distribution " + Printable.quoted(distribution.spelling()));
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
