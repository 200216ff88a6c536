package vaesweep.explanation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Json;
import vaesweep.spec.type.Parameter;

/**
 * A choice whose alternatives have fields, in words: its name and a word for each field, or all of
 * it as a sweep file writes it.
 */
record ChoiceWords(Parameter<?> parameter, List<Field> fields) {
  /**
   * A word of its own for a field.
   *
   * @param owner the alternative that has it
   * @param needed what it is, where it cannot be left out
   * @param otherwise what it is where it is left out
   */
  record Field(String name, String owner, String needed, Optional<String> otherwise) {
    static Field needed(String name, String owner, String needed) {
      return new Field(name, owner, needed, Optional.empty());
    }
  }

  static final List<ChoiceWords> ALL =
      List.of(
          new ChoiceWords(
              Parameters.LIKELIHOOD,
              List.of(
                  Field.needed(
                      "sigma",
                      "gaussian",
                      "the standard deviation: a number, learned, optimal or per_feature"),
                  Field.needed(
                      "scale", "laplace", "the mean absolute deviation: a number or optimal"))),
          new ChoiceWords(
              Parameters.OBJECTIVE,
              List.of(
                  Field.needed("gamma", "capacity", "the weight of a nat of distance: a number"),
                  Field.needed("capacity", "capacity", "the rate aimed at, in nats: a number"),
                  new Field("annealing", "capacity", "", Optional.of("none")),
                  Field.needed("nats", "free_bits", "the floor of a unit's KL: a number"),
                  new Field("of", "free_bits", "", Optional.of("unit")))));

  /** Returns the choice as a sweep file would write it; empty where it is not given or broken. */
  Optional<Json> json(WrittenWords words) {
    String name = parameter.name();
    fields.stream().filter(field -> !belongs(field, words)).forEach(field -> refuse(field, words));
    if (!words.has(name) || words.isObject(name)) {
      return words.json(name);
    }
    Map<String, Json.Member> members = new LinkedHashMap<>();
    Json type = new Json.Text(words.place(name), words.text(name));
    members.put("type", new Json.Member(type.place(), type));
    boolean complete = true;
    for (Field field : fields) {
      if (belongs(field, words)) {
        Optional<Json> value = value(field, words);
        value.ifPresent(json -> members.put(field.name(), new Json.Member(json.place(), json)));
        complete &= value.isPresent();
      }
    }
    return complete ? Optional.of(new Json.Members(type.place(), members)) : Optional.empty();
  }

  private boolean belongs(Field field, WrittenWords words) {
    return field.owner().equals(words.text(parameter.name()));
  }

  private void refuse(Field field, WrittenWords words) {
    if (words.has(field.name())) {
      words.problem(
          field.name(),
          words.isObject(parameter.name())
              ? "goes beside a name; as part of an object write it in there"
              : "goes with "
                  + WrittenWords.option(parameter.name())
                  + " "
                  + field.owner()
                  + " alone");
    }
  }

  private Optional<Json> value(Field field, WrittenWords words) {
    if (words.has(field.name())) {
      return words.json(field.name());
    }
    if (field.otherwise().isEmpty()) {
      words.problem(
          parameter.name(),
          field.owner() + " needs " + WrittenWords.option(field.name()) + ", " + field.needed());
    }
    return field.otherwise().map(word -> words.scalar(field.name(), word));
  }
}
