package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.ChoiceType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.ParameterSchema;
import vaesweep.spec.type.Section;
import vaesweep.spec.type.Type;

/** A data set's name, or an object with the name and how it is read. */
final class DataType implements Type<DataChoice> {
  private static final Parameter<String> NAME =
      Parameter.required("name", "The data set, such as fashion-mnist-12k.", TextType.WORD);

  private static final Parameter<String> DIRECTORY =
      new Parameter<>("directory", "Where its files are.", TextType.WORD, "");

  private static final Parameter<Binarize> BINARIZE =
      new Parameter<>(
          "binarize",
          "Whether grey values become black or white.",
          new ChoiceType<>(Binarize.values()),
          Binarize.NONE);

  private static final List<Parameter<?>> FIELDS = List.of(NAME, DIRECTORY, BINARIZE);

  @Override
  public Optional<DataChoice> read(Json json, Problems problems) {
    if (json instanceof Json.Text) {
      return TextType.WORD
          .read(json, problems)
          .map(name -> new DataChoice(name, Optional.empty(), Binarize.NONE));
    }
    if (json instanceof Json.Members members) {
      return object(new Section(members, problems));
    }
    problems.unexpected(json, "a data set's name or an object with \"name\"");
    return Optional.empty();
  }

  private static Optional<DataChoice> object(Section section) {
    Keys.check(
        section.members(), Lists.transform(FIELDS, Parameter::name), "key", section.problems());
    Optional<String> name = section.get(NAME);
    Optional<String> directory = section.get(DIRECTORY);
    Optional<Binarize> binarize = section.get(BINARIZE);
    return name.isEmpty() || directory.isEmpty() || binarize.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataChoice(
                name.get(), directory.filter(place -> !place.isEmpty()), binarize.get()));
  }

  @Override
  public Object write(DataChoice value) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put(NAME.name(), value.name());
    value.directory().ifPresent(place -> written.put(DIRECTORY.name(), place));
    written.put(BINARIZE.name(), value.binarize().spelling());
    return written;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    FIELDS.forEach(field -> properties.put(field.name(), ParameterSchema.described(field)));
    Map<String, Object> object =
        ImmutableMap.of(
            "type",
            "object",
            "properties",
            properties,
            "required",
            List.of(NAME.name()),
            "additionalProperties",
            false);
    return Map.of("anyOf", List.of(TextType.WORD.schema(), object));
  }
}
