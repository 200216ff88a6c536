package vaesweep.spec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

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
   * @param pointer the JSON pointer
   */
  record Place(int line, int column, String pointer) {}

  /** A string. */
  record Text(Place place, String value) implements Json {
    @Override
    public String found() {
      return '"' + (value.length() > 60 ? value.substring(0, 57) + "..." : value) + '"';
    }
  }

  /** A number, exactly as written. */
  record Numeral(Place place, BigDecimal value) implements Json {
    @Override
    public String found() {
      return value.toString();
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
    @Override
    public String found() {
      return "a list of " + items.size();
    }
  }

  /** An object; keys in the order written, each with the place of the key. */
  record Members(Place place, Map<String, Member> members) implements Json {
    @Override
    public String found() {
      return "an object";
    }
  }

  /** A key's place and its value. */
  record Member(Place key, Json value) {}
}
