package vaesweep.spec.schedule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.FieldReader;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;
import vaesweep.spec.type.Variant;
import vaesweep.spec.type.VariantType;

/** An object with {@code patience}, whose fields may be swept, or {@code "none"}. */
public final class EarlyStoppingType implements Type<EarlyStopping> {
  private static final String NONE = "none";
  private static final String EXPECTED = "an object such as {\"patience\": 5}, or \"none\"";

  private static final Parameter<Integer> PATIENCE =
      Parameter.required(
          "patience",
          "The epochs without an improvement after which a training ends.",
          NumberType.integer(1, 1_000_000));

  private static final Parameter<Double> MIN_DELTA =
      new Parameter<>(
          "min_delta",
          "By how many nats per example a loss must be less to be an improvement.",
          NumberType.from(0, 1_000_000),
          0.0);

  private static final Parameter<Integer> START =
      new Parameter<>(
          "start",
          "The first epoch whose loss counts, from the first at full weight on.",
          NumberType.integer(0, 1_000_000),
          0);

  private static final Variant<EarlyStopping, EarlyStopping.Patience> FIELDS =
      Variant.<EarlyStopping, EarlyStopping.Patience>of(
              "early_stopping",
              EarlyStopping.Patience.class,
              "Ends a training whose validation loss at full weight does not improve.")
          .field(PATIENCE, EarlyStopping.Patience::patience)
          .field(MIN_DELTA, EarlyStopping.Patience::minDelta)
          .laterField(START, EarlyStopping.Patience::start)
          .madeBy(
              values ->
                  new EarlyStopping.Patience(
                      values.get(PATIENCE), values.get(MIN_DELTA), values.get(START)));

  @Override
  public Optional<EarlyStopping> read(Json json, Problems problems) {
    return sweep(json, FieldReader.constant(problems)).map(domain -> domain.gridValues().get(0));
  }

  @Override
  public Optional<Domain<EarlyStopping>> sweep(Json json, FieldReader fields) {
    if (json instanceof Json.Text text && text.value().equals(NONE)) {
      return Optional.of(new Domain.Fixed<>(new EarlyStopping.None()));
    }
    if (!(json instanceof Json.Members object)) {
      fields.problems().unexpected(json, EXPECTED);
      return Optional.empty();
    }
    if (object.has(VariantType.TYPE)) {
      Json.Place place = object.members().get(VariantType.TYPE).key();
      fields.problems().add(place, "no such field of early_stopping, expected " + EXPECTED);
    }
    return FIELDS.read(object, fields);
  }

  @Override
  public List<String> objectKeys() {
    return Lists.transform(FIELDS.parameters(), Parameter::name);
  }

  @Override
  public List<Parameter<?>> fields() {
    return FIELDS.parameters();
  }

  @Override
  public List<String> words() {
    return List.of(NONE);
  }

  @Override
  public Object write(EarlyStopping value) {
    return FIELDS.matches(value) ? new TreeMap<>(FIELDS.write(value)) : NONE;
  }

  @Override
  public Map<String, Object> schema() {
    return sweepSchema(field -> field.type().schema());
  }

  @Override
  public Map<String, Object> sweepSchema(Function<Parameter<?>, Map<String, Object>> field) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Parameter<?> parameter : FIELDS.parameters()) {
      Map<String, Object> described = new LinkedHashMap<>();
      described.put("description", parameter.description());
      described.putAll(field.apply(parameter));
      properties.put(parameter.name(), described);
    }
    Map<String, Object> object =
        ImmutableMap.of(
            "description",
            FIELDS.description(),
            "type",
            "object",
            "properties",
            properties,
            "required",
            List.of(PATIENCE.name()),
            "additionalProperties",
            false);
    return Map.of("anyOf", List.of(Map.of("const", NONE), object));
  }
}
