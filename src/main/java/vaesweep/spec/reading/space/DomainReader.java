package vaesweep.spec.reading.space;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;
import vaesweep.spec.json.Problems;
import vaesweep.spec.reading.header.Search;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.FieldReader;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;

/**
 * Reads what a file says of one parameter: a value, {@code {"value"}}, {@code {"values"}} or a
 * range.
 *
 * @param search how configurations are chosen; empty where the file does not say
 */
public record DomainReader(Problems problems, Optional<Search> search) implements FieldReader {
  public static final String VALUE = "value";
  public static final String VALUES = "values";

  /** Whether every combination is taken. */
  boolean isGrid() {
    return search.equals(Optional.of(Search.GRID));
  }

  /** Whether configurations are drawn. */
  boolean isDrawn() {
    return search.map(Search::isDrawn).orElse(false);
  }

  @Override
  public <T> Optional<Domain<T>> read(Parameter<T> parameter, Json json) {
    Type<T> type = parameter.type();
    if (!(json instanceof Json.Members object) || isValue(object, type)) {
      return type.sweep(json, this);
    }
    if (object.has(VALUE)) {
      Keys.check(object, List.of(VALUE), "key beside \"value\"", problems);
      return object.get(VALUE).flatMap(one -> type.sweep(one, this));
    }
    if (object.has(VALUES)) {
      return new ValuesReader<>(type, object, this).read();
    }
    if (type.numbers().isPresent()
        && !ValuesReader.isCategorical(object)
        && RangeReader.KEYS.stream().anyMatch(object::has)) {
      return new RangeReader<>(type.numbers().get(), object, this).read();
    }
    return neither(object, type);
  }

  /** An object with none of these keys is one value too, if a value can be an object at all. */
  private static boolean isValue(Json.Members object, Type<?> type) {
    return type.objectKeys().stream().anyMatch(object::has);
  }

  private <T> Optional<Domain<T>> neither(Json.Members object, Type<T> type) {
    List<String> known = new ArrayList<>(List.of(VALUES, VALUE));
    if (ValuesReader.isCategorical(object)) {
      problems.add(object.place(), "missing \"values\": distribution \"categorical\" lists them");
      return Optional.empty();
    }
    if (type.numbers().isPresent()) {
      known.addAll(RangeReader.KEYS);
    }
    if (object.members().isEmpty()) {
      Iterables.addAll(known, type.objectKeys());
      problems.unexpected(object, "a value, or an object with one of " + Printable.list(known));
    } else if (type.numbers().isEmpty() && RangeReader.ENDS.stream().anyMatch(object::has)) {
      problems.add(object.place(), "only numbers have ranges; list the choices under \"values\"");
    } else {
      known.addAll(type.objectKeys());
      Keys.check(object, known, "key", problems);
    }
    return Optional.empty();
  }
}
