package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vaesweep.spec.file.DataFile;
import vaesweep.spec.file.FeatureScaling;
import vaesweep.spec.file.FeatureScalings;
import vaesweep.spec.file.Split;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Section;
import vaesweep.spec.type.Type;

/** The keys by which a sweep says how a file of its user is read. */
final class DataFileFields {
  static final Parameter<String> FILE =
      Parameter.required(
          "file",
          "A .csv, .tsv, .npy, .npz or IDX file, or a folder of PNG or JPEG images, relative to"
              + " the sweep file.",
          TextType.WORD);

  private static final Parameter<String> VALIDATION =
      Parameter.required(
          "validation",
          "Another file, whose rows are measured on; without one, rows are split off.",
          TextType.WORD);

  private static final Parameter<String> ARRAY =
      Parameter.required("array", "Which array of an .npz.", TextType.WORD);

  private static final Parameter<List<String>> COLUMNS =
      Parameter.required(
          "columns", "Which columns of a table, by name or number from 1.", new ColumnsType());

  private static final Parameter<String> LABEL =
      Parameter.required(
          "label",
          "The column that says what a row is, which is not trained on.",
          new ColumnType());

  private static final Parameter<Boolean> HEADER =
      Parameter.required(
          "header", "Whether the first line of a table holds names.", new TruthType());

  private static final Parameter<Integer> HEIGHT =
      Parameter.required(
          "height", "Images become so high, in pixels.", NumberType.integer(1, 4096));

  private static final Parameter<Integer> WIDTH =
      Parameter.required("width", "Images become so wide, in pixels.", NumberType.integer(1, 4096));

  private static final Parameter<Integer> CHANNELS =
      Parameter.required(
          "channels", "Images become grey (1) or coloured (3).", NumberType.integer(1, 3));

  private static final Parameter<FeatureScaling> SCALE =
      Parameter.required(
          "scale",
          "How numbers become features; by default bytes and booleans become 0 to 1, and others"
              + " stay.",
          FeatureScalings.TYPE);

  private static final Parameter<Split> SPLIT =
      new Parameter<>(
          "split",
          "The share of rows that is measured on and not trained on.",
          new SplitType(),
          Split.DEFAULT);

  static final List<Parameter<?>> ALL =
      List.of(
          FILE, VALIDATION, ARRAY, COLUMNS, LABEL, HEADER, HEIGHT, WIDTH, CHANNELS, SCALE, SPLIT);

  private DataFileFields() {}

  /** Reads all fields, or reports what is wrong with any. */
  static Optional<DataFile> read(Section section) {
    int before = section.problems().size();
    Optional<String> file = section.get(FILE);
    Optional<String> validation = maybe(section, VALIDATION);
    Optional<String> array = maybe(section, ARRAY);
    List<String> columns = maybe(section, COLUMNS).orElse(List.of());
    Optional<String> label = maybe(section, LABEL);
    Optional<Boolean> header = maybe(section, HEADER);
    OptionalInt height = number(section, HEIGHT);
    OptionalInt width = number(section, WIDTH);
    OptionalInt channels = number(section, CHANNELS);
    Optional<FeatureScaling> scaling = maybe(section, SCALE);
    Optional<Split> split = section.get(SPLIT);
    refuseSplitOfTwoFiles(section);
    if (channels.orElse(1) == 2) {
      section.problems().add(section.key(CHANNELS.name()), "found 2 channels, expected 1 or 3");
    }
    return section.problems().size() > before
        ? Optional.empty()
        : Optional.of(
            new DataFile(
                file.orElseThrow(),
                validation,
                array,
                columns,
                label,
                header,
                height,
                width,
                channels,
                scaling,
                split.orElseThrow()));
  }

  private static void refuseSplitOfTwoFiles(Section section) {
    if (section.members().has(VALIDATION.name()) && section.members().has(SPLIT.name())) {
      section
          .problems()
          .add(
              section.key(SPLIT.name()),
              "found \"split\" beside \"validation\", expected one of them: rows are split off"
                  + " where there is no file to measure on");
    }
  }

  private static <T> Optional<T> maybe(Section section, Parameter<T> field) {
    return section.members().has(field.name()) ? section.get(field) : Optional.empty();
  }

  private static OptionalInt number(Section section, Parameter<Integer> field) {
    return maybe(section, field).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** Writes what differs from the defaults. */
  static Map<String, Object> write(DataFile file) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put(FILE.name(), file.path());
    file.validation().ifPresent(value -> written.put(VALIDATION.name(), value));
    file.array().ifPresent(value -> written.put(ARRAY.name(), value));
    if (!file.columns().isEmpty()) {
      written.put(COLUMNS.name(), file.columns());
    }
    file.label().ifPresent(value -> written.put(LABEL.name(), value));
    file.header().ifPresent(value -> written.put(HEADER.name(), value));
    file.height().ifPresent(value -> written.put(HEIGHT.name(), (long) value));
    file.width().ifPresent(value -> written.put(WIDTH.name(), (long) value));
    file.channels().ifPresent(value -> written.put(CHANNELS.name(), (long) value));
    file.scaling().ifPresent(value -> written.put(SCALE.name(), SCALE.type().write(value)));
    if (file.validation().isEmpty()) {
      written.put(SPLIT.name(), SPLIT.type().write(file.split()));
    }
    return written;
  }

  /** A column's name, or its number from 1. */
  private static final class ColumnType implements Type<String> {
    @Override
    public Optional<String> read(Json json, Problems problems) {
      if (json instanceof Json.Numeral) {
        return NumberType.integer(1, Integer.MAX_VALUE).read(json, problems).map(String::valueOf);
      }
      return TextType.WORD.read(json, problems);
    }

    @Override
    public Object write(String value) {
      return value;
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of(
          "anyOf",
          List.of(TextType.WORD.schema(), ImmutableMap.of("type", "integer", "minimum", 1)));
    }
  }

  /** Columns, each once. */
  private static final class ColumnsType implements Type<List<String>> {
    private static final ColumnType COLUMN = new ColumnType();

    @Override
    public Optional<List<String>> read(Json json, Problems problems) {
      if (!(json instanceof Json.Array array) || array.items().isEmpty()) {
        problems.unexpected(json, "a list of columns, by name or number, such as [\"age\", 3]");
        return Optional.empty();
      }
      int before = problems.size();
      List<String> columns = new ArrayList<>();
      for (Json item : array.items()) {
        COLUMN
            .read(item, problems)
            .ifPresent(
                column -> {
                  if (columns.contains(column)) {
                    problems.add(item.place(), "found " + item.found() + " a second time");
                  }
                  columns.add(column);
                });
      }
      return problems.size() > before ? Optional.empty() : Optional.of(columns);
    }

    @Override
    public Object write(List<String> value) {
      return value;
    }

    @Override
    public Map<String, Object> schema() {
      return ImmutableMap.of("type", "array", "items", COLUMN.schema(), "minItems", 1);
    }
  }

  /** True or false. */
  private static final class TruthType implements Type<Boolean> {
    @Override
    public Optional<Boolean> read(Json json, Problems problems) {
      if (json instanceof Json.Word word && !word.value().equals("null")) {
        return Optional.of(Boolean.valueOf(word.value()));
      }
      problems.unexpected(json, "true or false");
      return Optional.empty();
    }

    @Override
    public Object write(Boolean value) {
      return value;
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "boolean");
    }
  }
}
