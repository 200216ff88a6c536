package vaesweep.spec.reading.header;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.file.DataFile;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.ChoiceType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.ParameterSchema;
import vaesweep.spec.type.Section;
import vaesweep.spec.type.Type;

/** A data set's name, a file's path, or an object with either and how it is read. */
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

  private static final List<Parameter<?>> OF_NAMES = List.of(NAME, DIRECTORY, BINARIZE);

  private static final List<Parameter<?>> OF_FILES =
      ImmutableList.<Parameter<?>>builder().addAll(DataFileFields.ALL).add(BINARIZE).build();

  private static final Set<String> PATHS = Set.of("path", "filename", "csv", "dataset", "url");

  private static final Set<String> SEPARATORS = Set.of("sep", "delimiter", "separator");

  /** No name of a data set has one of these. */
  private static final CharMatcher OF_PATHS = CharMatcher.anyOf("./\\~");

  @Override
  public Optional<DataChoice> read(Json json, Problems problems) {
    if (json instanceof Json.Text) {
      return TextType.WORD
          .read(json, problems)
          .map(
              word ->
                  OF_PATHS.matchesAnyOf(word)
                      ? DataChoice.of(DataFile.of(word), Binarize.NONE)
                      : new DataChoice(word, Optional.empty(), Binarize.NONE));
    }
    if (json instanceof Json.Members members) {
      return object(new Section(members, problems));
    }
    problems.unexpected(
        json, "a data set's name, a file's path, or an object with \"name\" or \"file\"");
    return Optional.empty();
  }

  private static Optional<DataChoice> object(Section section) {
    boolean isFile = section.members().has(DataFileFields.FILE.name());
    if (isFile && section.members().has(NAME.name())) {
      section
          .problems()
          .add(
              section.key(NAME.name()),
              "found \"name\" beside \"file\", expected one of them: a data set of the program, or"
                  + " your own");
      return Optional.empty();
    }
    Keys.check(
        section.members(),
        Lists.transform(isFile ? OF_FILES : OF_NAMES, Parameter::name),
        "key",
        isFile ? DataType::ofTables : DataType::ofFiles,
        section.problems());
    Optional<Binarize> binarize = section.get(BINARIZE);
    if (isFile) {
      return DataFileFields.read(section)
          .flatMap(file -> binarize.map(choice -> DataChoice.of(file, choice)));
    }
    if (!section.members().has(NAME.name())) {
      section
          .problems()
          .add(
              section.members().place(),
              "missing \"name\", of a data set of the program, or \"file\", of your own");
      return Optional.empty();
    }
    Optional<String> name = section.get(NAME);
    Optional<String> directory = section.get(DIRECTORY);
    return name.isEmpty() || directory.isEmpty() || binarize.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataChoice(
                name.get(), directory.filter(place -> !place.isEmpty()), binarize.get()));
  }

  private static Optional<String> ofTables(String key) {
    return SEPARATORS.contains(key)
        ? Optional.of("what separates the cells of a table is found by looking: leave it out")
        : Optional.empty();
  }

  private static Optional<String> ofFiles(String key) {
    if (PATHS.contains(key)) {
      return Optional.of("the path of a file of your own is called \"file\"");
    }
    return DataFileFields.ALL.stream().anyMatch(field -> field.name().equals(key))
        ? Optional.of("it says how a \"file\" is read, in place of a \"name\"")
        : Optional.empty();
  }

  @Override
  public Object write(DataChoice value) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (value.file().isPresent()) {
      written.putAll(DataFileFields.write(value.file().get()));
    } else {
      written.put(NAME.name(), value.name());
      value.directory().ifPresent(place -> written.put(DIRECTORY.name(), place));
    }
    written.put(BINARIZE.name(), value.binarize().spelling());
    return written;
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of(
        "anyOf",
        List.of(
            TextType.WORD.schema(), object(OF_NAMES, NAME), object(OF_FILES, DataFileFields.FILE)));
  }

  private static Map<String, Object> object(List<Parameter<?>> fields, Parameter<?> required) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name(), ParameterSchema.described(field)));
    return ParameterSchema.object(properties, List.of(required.name()));
  }
}
