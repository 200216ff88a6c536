package vaesweep.spec.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.Problems;
import vaesweep.spec.reading.header.Header;
import vaesweep.spec.reading.space.DomainReader;

/**
 * The right side of an argument: JSON, or a bare word that stands for itself; for parameters
 * several of them with commas between are the values of a list.
 *
 * @param text after the equals sign
 * @param place the argument
 */
record ArgumentValue(String text, Json.Place place, Problems problems) {
  private static final Set<String> TEXTS = Set.of(Header.NAME.name(), Header.DESCRIPTION.name());

  /** What nothing but JSON begins with. */
  private static final String OPENING = "{[\"";

  /** Returns the value for a parameter or key; empty where there is no text. */
  Optional<Json> of(String name) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (Parameters.names().contains(name)) {
      List<Json> values = new ArrayList<>();
      pieces().forEach(piece -> values.add(json(piece)));
      return Optional.of(values.size() == 1 ? values.get(0) : list(values));
    }
    if (name.equals(Header.CONSTRAINTS.name()) && !text.strip().startsWith("[")) {
      return Optional.of(new Json.Array(place, List.of(new Json.Text(place, text))));
    }
    boolean verbatim = TEXTS.contains(name) && !text.startsWith("\"");
    return Optional.of(verbatim ? new Json.Text(place, text) : json(text));
  }

  private Json list(List<Json> values) {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    members.put(DomainReader.VALUES, new Json.Member(place, new Json.Array(place, values)));
    return new Json.Members(place, members);
  }

  /** Returns what stands between commas outside of brackets and quotes. */
  private List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (quoted && character == '\\') {
        i++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == '{' || character == '[')) {
        depth++;
      } else if (!quoted && (character == '}' || character == ']')) {
        depth--;
      } else if (!quoted && depth == 0 && character == ',') {
        pieces.add(text.substring(start, i));
        start = i + 1;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private Json json(String piece) {
    String word = piece.strip();
    Problems syntax = new Problems();
    Optional<Json> json = JsonReader.read(word, place, syntax);
    if (json.isEmpty() && !word.isEmpty() && OPENING.indexOf(word.charAt(0)) >= 0) {
      syntax.all().forEach(problem -> problems.add(problem.place(), problem.message()));
    }
    return json.orElseGet(() -> new Json.Text(place, word));
  }
}
