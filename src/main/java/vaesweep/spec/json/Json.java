package vaesweep.spec.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JSON value that knows its place in the file. */
public sealed interface Json {
  /** Where the value starts. */
  Place place();

  /**
   * The value as the file writes it, shortened, for messages: {@code "avg"}, {@code 12}, {@code an
   * object}.
   */
  String found();

  /** The whole value as somebody writes it on one line. */
  String written();

  /** The value as Strings, BigDecimals, Booleans, null, Lists and Maps. */
  Object plain();

  /**
   * A place in a file, or in an argument of the command line.
   *
   * @param line counted from 1; of arguments, which one
   * @param column counted from 1
   * @param pointer the JSON pointer, shortened and printable; empty for the whole file
   * @param argument the argument; empty where the place is in the file
   */
  record Place(int line, int column, String pointer, Optional<String> argument) {
    /** A place in the file. */
    public Place(int line, int column, String pointer) {
      this(line, column, pointer, Optional.empty());
    }

    /** A place in an argument, counted from 1. */
    public static Place ofArgument(int number, String argument) {
      return new Place(number, 1, "", Optional.of(argument));
    }

    /** Returns the place of a part. */
    Place at(String pointer) {
      return new Place(line, column, pointer, argument);
    }
  }

  /** A string. */
  record Text(Place place, String value) implements Json {
    /**
     * Returns where a character of the value stands, if none before it is written as a code.
     *
     * @param position counted from 1
     */
    public Place place(int position) {
      int column = place.column();
      for (int i = 0; i < Math.min(position, value.length() + 1); i++) {
        boolean escaped = i > 0 && "\"\\\n\t\r\b\f".indexOf(value.charAt(i - 1)) >= 0;
        column += escaped ? 2 : 1;
      }
      return new Place(place.line(), column, place.pointer(), place.argument());
    }

    @Override
    public String found() {
      return Printable.quoted(value);
    }

    @Override
    public String written() {
      return JsonWriter.compact(value);
    }

    @Override
    public Object plain() {
      return value;
    }
  }

  /**
   * A number.
   *
   * @param value exactly what was written; its exponent may be huge
   * @param written the characters in the file
   */
  record Numeral(Place place, BigDecimal value, String written) implements Json {
    @Override
    public String found() {
      return Printable.shortened(written);
    }

    @Override
    public Object plain() {
      return value;
    }
  }

  /** {@code true}, {@code false} or {@code null}. */
  record Word(Place place, String value) implements Json {
    @Override
    public String found() {
      return value;
    }

    @Override
    public String written() {
      return value;
    }

    @Override
    public Object plain() {
      return value.equals("null") ? null : Boolean.valueOf(value);
    }
  }

  /** An array. */
  record Array(Place place, List<Json> items) implements Json {
    public Array {
      items = List.copyOf(items);
    }

    @Override
    public String found() {
      return items.isEmpty() ? "an empty list" : "a list of " + items.size();
    }

    @Override
    public String written() {
      return items.stream().map(Json::written).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public Object plain() {
      return items.stream().map(Json::plain).toList();
    }
  }

  /** An object; keys in the order written. */
  record Members(Place place, Map<String, Member> members) implements Json {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Returns the value under {@code key}, where there is one. */
    public Optional<Json> get(String key) {
      return Optional.ofNullable(members.get(key)).map(Member::value);
    }

    public boolean has(String key) {
      return members.containsKey(key);
    }

    /** Returns the object with another value under {@code key}, at its place if it has one. */
    public Members with(String key, Json value) {
      Map<String, Member> changed = new LinkedHashMap<>(members);
      changed.put(key, new Member(value.place(), value));
      return new Members(place, changed);
    }

    public Members without(String key) {
      Map<String, Member> changed = new LinkedHashMap<>(members);
      changed.remove(key);
      return new Members(place, changed);
    }

    @Override
    public Object plain() {
      Map<String, Object> plain = new LinkedHashMap<>();
      members.forEach((key, member) -> plain.put(key, member.value().plain()));
      return plain;
    }

    @Override
    public String found() {
      return members.isEmpty() ? "an empty object" : "an object";
    }

    @Override
    public String written() {
      return members.entrySet().stream()
          .map(each -> JsonWriter.compact(each.getKey()) + ": " + each.getValue().value().written())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** A key's place and its value. */
  record Member(Place key, Json value) {}
}
