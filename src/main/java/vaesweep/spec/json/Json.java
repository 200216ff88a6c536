package vaesweep.spec.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows its place in the file. */
public sealed interface Json {
  /** Where the value starts. */
  Place place();

  /**
   * The value as the file writes it, shortened, for messages: {@code "avg"}, {@code 12}, {@code an
   * object}.
   */
  String found();

  /**
   * A place in a file.
   *
   * @param line counted from 1
   * @param column counted from 1
   * @param pointer the JSON pointer, shortened and printable; empty for the whole file
   */
  record Place(int line, int column, String pointer) {}

  /** A string. */
  record Text(Place place, String value) implements Json {
    @Override
    public String found() {
      return Printable.quoted(value);
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
  }

  /** {@code true}, {@code false} or {@code null}. */
  record Word(Place place, String value) implements Json {
    @Override
    public String found() {
      return value;
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

    @Override
    public String found() {
      return members.isEmpty() ? "an empty object" : "an object";
    }
  }

  /** A key's place and its value. */
  record Member(Place key, Json value) {}
}
