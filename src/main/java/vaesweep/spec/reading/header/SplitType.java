package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.file.Split;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.ParameterSchema;
import vaesweep.spec.type.Section;
import vaesweep.spec.type.Type;

/** The share of rows that is split off, or an object with that and a seed. */
final class SplitType implements Type<Split> {
  private static final NumberType<Double> SHARE = NumberType.from(1e-6, 1 - 1e-6);

  private static final Parameter<Double> VALIDATION =
      new Parameter<>(
          "validation",
          "The share of rows that is measured on.",
          SHARE,
          Split.DEFAULT.validation());

  private static final Parameter<Long> SEED =
      new Parameter<>("seed", "The root of the draw.", new SeedType(), Split.DEFAULT.seed());

  private static final List<Parameter<?>> FIELDS = List.of(VALIDATION, SEED);

  @Override
  public Optional<Split> read(Json json, Problems problems) {
    if (json instanceof Json.Numeral) {
      return SHARE.read(json, problems).map(share -> new Split(share, Split.DEFAULT.seed()));
    }
    if (!(json instanceof Json.Members members)) {
      problems.unexpected(
          json, "the share of rows that is measured on, such as 0.2, or an object with a \"seed\"");
      return Optional.empty();
    }
    Section section = new Section(members, problems);
    Keys.check(members, Lists.transform(FIELDS, Parameter::name), "key", problems);
    Optional<Double> share = section.get(VALIDATION);
    Optional<Long> seed = section.get(SEED);
    return share.flatMap(some -> seed.map(root -> new Split(some, root)));
  }

  @Override
  public Object write(Split value) {
    return ImmutableMap.of(
        VALIDATION.name(),
        VALIDATION.type().write(value.validation()),
        SEED.name(),
        SEED.type().write(value.seed()));
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    FIELDS.forEach(field -> properties.put(field.name(), ParameterSchema.described(field)));
    return Map.of("anyOf", List.of(SHARE.schema(), ParameterSchema.object(properties, List.of())));
  }
}
