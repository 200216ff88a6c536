package vaesweep.spec.reading;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.EvaluationSize;
import vaesweep.spec.NumberType;
import vaesweep.spec.Parameter;
import vaesweep.spec.Type;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;

/** An object that says on how many rows and samples the final estimates are made. */
final class EvaluationType implements Type<EvaluationSize> {
  private static final Parameter<Integer> ROWS =
      new Parameter<>(
          "rows",
          "Validation rows, at most as many as there are.",
          NumberType.integer(2, 100_000),
          EvaluationSize.DEFAULT.rows());

  private static final Parameter<Integer> SAMPLES =
      new Parameter<>(
          "samples",
          "Samples of z for every row.",
          NumberType.integer(1, 10_000),
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
    return rows.flatMap(n -> samples.map(k -> new EvaluationSize(n, k)));
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
    FIELDS.forEach(field -> properties.put(field.name(), SweepSchema.described(field)));
    return ImmutableMap.of(
        "type", "object", "properties", properties, "additionalProperties", false);
  }
}
