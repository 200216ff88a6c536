package vaesweep.spec.reading.space;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;
import vaesweep.spec.json.Problems;
import vaesweep.spec.reading.header.Search;
import vaesweep.spec.synonym.Synonyms;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.FieldReader;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;

/**
 * Reads what a file says of one parameter: a value, {@code {"value"}}, {@code {"values"}} or a
 * range.
 *
 * @param search how configurations are chosen; empty where the file does not say
 * @param optional the parameter whose field is read, if it can be switched off
 */
public record DomainReader(
    Problems problems, Optional<Search> search, Optional<Parameter<?>> optional)
    implements FieldReader {
  public static final String VALUE = "value";
  public static final String VALUES = "values";

  private static final String NONE = "none";

  /** Of the values that somebody lists, a message has no more characters. */
  private static final int LONGEST_LIST = 80;

  /** Reads a parameter that is no field of another. */
  public DomainReader(Problems problems, Optional<Search> search) {
    this(problems, search, Optional.empty());
  }

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
    if (json instanceof Json.Array list && !list.items().isEmpty() && !type.takesList(list)) {
      return several(parameter, list);
    }
    if (!(json instanceof Json.Members object) || isValue(object, type)) {
      return value(parameter, json);
    }
    if (object.has(VALUE)) {
      Keys.check(object, List.of(VALUE), "key beside \"value\"", problems);
      return object.get(VALUE).flatMap(one -> value(parameter, one));
    }
    if (object.has(VALUES)) {
      return new ValuesReader<>(parameter, object, this).read();
    }
    if (type.numbers().isPresent()
        && !ValuesReader.isCategorical(object)
        && RangeReader.KEYS.stream().anyMatch(object::has)) {
      return new RangeReader<>(type.numbers().get(), object, this).read();
    }
    return neither(object, type);
  }

  /** Reads one value. */
  <T> Optional<Domain<T>> value(Parameter<T> parameter, Json json) {
    boolean hasNone = parameter.type().words().contains(NONE);
    Optional<Parameter<?>> nearest = hasNone ? Optional.of(parameter) : optional;
    if (nearest.isEmpty() || !isNothing(json)) {
      return parameter.type().sweep(json, new DomainReader(problems, search, nearest));
    }
    Problems refused = new Problems();
    Optional<Domain<T>> value = parameter.type().sweep(json, FieldReader.constant(refused));
    String off =
        hasNone
            ? "; to switch it off, write \"none\""
            : "; to switch %1$s off, write \"%1$s\": \"none\"".formatted(nearest.get().name());
    refused.all().forEach(problem -> problems.add(problem.place(), problem.message() + off));
    return value;
  }

  /** Whether somebody may mean that there is to be none of it. */
  private static boolean isNothing(Json json) {
    return (json instanceof Json.Numeral number && number.value().signum() == 0)
        || (json instanceof Json.Word word && !word.value().equals("true"));
  }

  /** Says how values are listed, and what is wrong with them. */
  private <T> Optional<Domain<T>> several(Parameter<T> parameter, Json.Array list) {
    String message = "found %s; to train with each of them, write %s";
    problems.add(list.place(), message.formatted(list.found(), values(parameter, list)));
    list.items().forEach(item -> value(parameter, item));
    return Optional.empty();
  }

  /** Returns the list as it is to be written, in the file or as an argument. */
  private static String values(Parameter<?> parameter, Json.Array list) {
    boolean argument = list.place().argument().isPresent() && list.place().pointer().isEmpty();
    String comma = argument ? "," : ", ";
    StringJoiner values = new StringJoiner(comma);
    for (Json item : list.items()) {
      String value = argument && item instanceof Json.Text word ? word.value() : item.written();
      if (values.length() + value.length() > LONGEST_LIST) {
        values.add("…");
        break;
      }
      values.add(value);
    }
    return Printable.whole(
        argument ? parameter.name() + "=" + values : "{\"values\": [" + values + "]}");
  }

  /** An object with none of these keys is one value too, if a value can be an object at all. */
  private static boolean isValue(Json.Members object, Type<?> type) {
    return type.objectKeys().stream().anyMatch(object::has);
  }

  private <T> Optional<Domain<T>> neither(Json.Members object, Type<T> type) {
    if (type.fields().stream().anyMatch(field -> object.has(field.name()))) {
      return type.sweep(object, this); // tells that its type is missing
    }
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
      type.fields().forEach(field -> known.add(field.name()));
      Keys.check(object, known, "key", Synonyms.RANGES, problems);
    }
    return Optional.empty();
  }
}
