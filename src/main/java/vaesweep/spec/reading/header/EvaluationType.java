package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.ParameterSchema;
import vaesweep.spec.type.Section;
import vaesweep.spec.type.Type;

/** An object that says on how many rows and samples the final estimates are made. */
final class EvaluationType implements Type<EvaluationSize> {
  private static final Parameter<Integer> ROWS =
      new Parameter<>(
          "rows",
          "Validation rows that the final estimates are made on; all of them if there are fewer.",
          NumberType.integer(2, EvaluationSize.MOST_ROWS),
          EvaluationSize.DEFAULT.rows());

  private static final Parameter<Integer> SAMPLES =
      new Parameter<>(
          "samples",
          "Samples of z for every row. In all at most 1000000.",
          NumberType.integer(1, EvaluationSize.MOST_SAMPLES),
          EvaluationSize.DEFAULT.samples());

  private static final List<Parameter<?>> FIELDS = List.of(ROWS, SAMPLES);

  @Override
  public Optional<EvaluationSize> read(Json json, Problems problems) {
    if (!(json instanceof Json.Members members)) {
      problems.unexpected(json, "an object with \"rows\", \"samples\"");
      return Optional.empty();
    }
    Section section = new Section(members, problems);
    Keys.check(members, Lists.transform(FIELDS, Parameter::name), "key", problems);
    Optional<Integer> rows = section.get(ROWS);
    Optional<Integer> samples = section.get(SAMPLES);
    return rows.flatMap(n -> samples.flatMap(k -> size(n, k, members, problems)));
  }

  private static Optional<EvaluationSize> size(
      int rows, int samples, Json.Members members, Problems problems) {
    if (!EvaluationSize.isBearable(rows, samples)) {
      problems.add(
          members.place(),
          "found "
              + rows
              + " rows with "
              + samples
              + " samples each, expected at most "
              + EvaluationSize.MOST_IN_ALL
              + " samples in all");
      return Optional.empty();
    }
    return Optional.of(new EvaluationSize(rows, samples));
  }

  @Override
  public Object write(EvaluationSize value) {
    return ImmutableMap.of(
        ROWS.name(),
        ROWS.type().write(value.rows()),
        SAMPLES.name(),
        SAMPLES.type().write(value.samples()));
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    FIELDS.forEach(field -> properties.put(field.name(), ParameterSchema.described(field)));
    return ImmutableMap.of(
        "type", "object", "properties", properties, "additionalProperties", false);
  }
}
