package vaesweep.spec.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON text into located values. Strict: no comments, no trailing commas, nothing after the
 * value. Reading ends at the first syntax error; a repeated key is reported and reading goes on.
 */
public final class JsonReader {
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_NUMBER = 100;
  private static final int DEEPEST = 32;

  /** Our own limits come first and have messages for users. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_TEXT)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private final JsonParser parser;
  private final Problems problems;
  private final Optional<Json.Place> argument;
  private final List<Json.Place> open = new ArrayList<>();

  private JsonReader(JsonParser parser, Problems problems, Optional<Json.Place> argument) {
    this.parser = parser;
    this.problems = problems;
    this.argument = argument;
  }

  /** Returns the text's value, or empty and a problem where it is not JSON. */
  public static Optional<Json> read(String text, Problems problems) {
    if (text.length() > LONGEST_TEXT) {
      String message = "the file has %d characters; at most %d are read";
      problems.add(start(), message.formatted(text.length(), LONGEST_TEXT));
      return Optional.empty();
    }
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return new JsonReader(parser, problems, Optional.empty()).whole();
    }
  }

  /**
   * Returns the value of a text that is part of an argument, or empty and a problem where it is not
   * JSON.
   *
   * @param place the argument's, which is that of everything in it
   */
  public static Optional<Json> read(String text, Json.Place place, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(parser, problems, Optional.of(place)).whole();
    }
  }

  /** Whether a text is JSON. */
  public static boolean isJson(String text) {
    return read(text, new Problems()).isPresent();
  }

  /** Returns the value under the keys, one object inside the other, where there is one. */
  public static Optional<Json> find(String text, String... keys) {
    return read(text, new Problems()).flatMap(json -> find(json, keys));
  }

  /** Returns the value under the keys, one object inside the other, where there is one. */
  public static Optional<Json> find(Json json, String... keys) {
    Optional<Json> value = Optional.of(json);
    for (String key : keys) {
      value =
          value.orElse(null) instanceof Json.Members members ? members.get(key) : Optional.empty();
    }
    return value;
  }

  private Optional<Json> whole() {
    try {
      if (parser.nextToken() == null) {
        throw new NotJson(place(""), noun() + " is empty, expected an object");
      }
      Json value = value("");
      if (parser.nextToken() != null) {
        throw new NotJson(place(""), noun() + " goes on after the end of its value");
      }
      return Optional.of(value);
    } catch (NotJson notJson) {
      problems.add(notJson.place, notJson.getMessage());
    } catch (JacksonException syntax) {
      problems.add(place(syntax.getLocation(), ""), SyntaxMessage.of(syntax, noun(), open));
    }
    return Optional.empty();
  }

  private Json value(String pointer) throws NotJson {
    JsonToken token = parser.currentToken();
    Json.Place place = place(pointer);
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      return nested(place, token);
    }
    if (token == JsonToken.VALUE_STRING) {
      return new Json.Text(place, parser.getString());
    }
    return token.isNumeric()
        ? numeral(place, parser.getString())
        : new Json.Word(place, parser.getString());
  }

  private Json nested(Json.Place place, JsonToken token) throws NotJson {
    if (open.size() == DEEPEST) {
      throw new NotJson(place, "nested deeper than " + DEEPEST + " levels");
    }
    open.add(place);
    Json value = token == JsonToken.START_OBJECT ? object(place) : array(place);
    open.remove(open.size() - 1);
    return value;
  }

  private Json object(Json.Place place) throws NotJson {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Json.Place keyPlace = place(place.pointer() + "/" + escaped(key));
      parser.nextToken();
      Json.Member member = new Json.Member(keyPlace, value(keyPlace.pointer()));
      Json.Member first = members.putIfAbsent(key, member);
      if (first != null) {
        String message = "the key stands here a second time; the first is at %d:%d";
        Json.Place other = first.key();
        problems.add(keyPlace, () -> message.formatted(other.line(), other.column()));
      }
    }
    return new Json.Members(place, members);
  }

  private Json array(Json.Place place) throws NotJson {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(place.pointer() + "/" + items.size()));
    }
    return new Json.Array(place, items);
  }

  private static Json numeral(Json.Place place, String written) throws NotJson {
    if (written.length() > LONGEST_NUMBER) {
      String message = "a number of %d characters; at most %d are read";
      throw new NotJson(place, message.formatted(written.length(), LONGEST_NUMBER));
    }
    try {
      return new Json.Numeral(place, new BigDecimal(written), written);
    } catch (NumberFormatException exponent) {
      throw new NotJson(place, "found " + written + ", whose exponent is out of any range");
    }
  }

  private static String escaped(String key) {
    return Printable.shortened(key.replace("~", "~0").replace("/", "~1"));
  }

  private String noun() {
    return argument.isPresent() ? "the value" : "the file";
  }

  private Json.Place place(String pointer) {
    return place(parser.currentTokenLocation(), pointer);
  }

  private Json.Place place(TokenStreamLocation location, String pointer) {
    if (argument.isPresent()) {
      return argument.get().at(pointer);
    }
    return new Json.Place(
        Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), pointer);
  }

  private static Json.Place start() {
    return new Json.Place(1, 1, "");
  }

  /** Ends the reading with a message of our own. */
  private static final class NotJson extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Json.Place place;

    NotJson(Json.Place place, String message) {
      super(message);
      this.place = place;
    }
  }
}
