package vaesweep.spec.type;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;
import vaesweep.spec.json.Problems;
import vaesweep.spec.json.WordAnswers;

/**
 * A choice whose alternatives have fields: an object whose {@code type} names the alternative, or
 * the bare name where no field is needed.
 */
public final class VariantType<T> implements Type<T> {
  public static final String TYPE = "type";

  private final List<Variant<T, ?>> variants;
  private final WordAnswers answers;

  public VariantType(List<Variant<T, ?>> variants) {
    this(variants, WordAnswers.none());
  }

  /**
   * The same, where some other names have an answer of their own.
   *
   * @param answers what to say of names that are refused
   */
  public VariantType(List<Variant<T, ?>> variants, WordAnswers answers) {
    this.answers = answers;
    this.variants = List.copyOf(variants);
  }

  @Override
  public Optional<T> read(Json json, Problems problems) {
    return sweep(json, FieldReader.constant(problems)).map(domain -> domain.gridValues().get(0));
  }

  @Override
  public Optional<Domain<T>> sweep(Json json, FieldReader fields) {
    if (json instanceof Json.Text) {
      return named(json, fields.problems()).flatMap(variant -> bare(variant, json, fields));
    }
    if (!(json instanceof Json.Members object)) {
      Keys.unexpected(json, words(), answers, fields.problems());
      return Optional.empty();
    }
    if (!object.has(TYPE)) {
      reportMissingType(object, fields.problems());
      return Optional.empty();
    }
    return object
        .get(TYPE)
        .flatMap(type -> named(type, fields.problems()))
        .flatMap(variant -> variant.read(object, fields));
  }

  private Optional<Variant<T, ?>> named(Json json, Problems problems) {
    for (Variant<T, ?> variant : variants) {
      if (json instanceof Json.Text text && text.value().equals(variant.name())) {
        return Optional.of(variant);
      }
    }
    Keys.unexpected(json, words(), answers, problems);
    return Optional.empty();
  }

  private static <T> Optional<Domain<T>> bare(
      Variant<T, ?> variant, Json json, FieldReader fields) {
    if (variant.needsNoFields()) {
      return Optional.of(variant.plain());
    }
    List<String> keys = new ArrayList<>(List.of(TYPE));
    List<String> others = new ArrayList<>();
    variant.parameters().forEach(field -> (field.isRequired() ? keys : others).add(field.name()));
    fields
        .problems()
        .unexpected(
            json,
            "an object with "
                + Printable.list(keys)
                + (others.isEmpty() ? "" : " and, where wanted, " + Printable.list(others)));
    return Optional.empty();
  }

  private void reportMissingType(Json.Members object, Problems problems) {
    List<String> likely = likely(object);
    if (!likely.isEmpty()) {
      String message = "missing \"type\", by these fields most likely " + likely.get(0);
      List<String> others = likely.subList(1, likely.size());
      problems.add(
          object.place(),
          others.isEmpty() ? message : message + ", or " + String.join(", ", others));
      return;
    }
    int before = problems.size();
    if (!object.members().isEmpty()) {
      Keys.check(object, List.of(TYPE, "values", "value"), "key", problems);
    }
    if (problems.size() == before) {
      problems.add(object.place(), "missing \"type\", one of " + names());
    }
  }

  /** Returns the names, quoted, of those that have most of an object's keys and lack the least. */
  private List<String> likely(Json.Members object) {
    Comparator<Variant<T, ?>> order =
        Comparator.<Variant<T, ?>>comparingInt(each -> -each.fieldsOf(object))
            .thenComparingInt(each -> each.missingOf(object));
    Optional<Variant<T, ?>> best = variants.stream().min(order);
    return variants.stream()
        .filter(each -> each.fieldsOf(object) > 0)
        .filter(each -> order.compare(each, best.orElseThrow()) == 0)
        .map(each -> Printable.quoted(each.name()))
        .toList();
  }

  private String names() {
    return Printable.list(words());
  }

  @Override
  public List<String> objectKeys() {
    return List.of(TYPE);
  }

  @Override
  public List<Parameter<?>> fields() {
    return variants.stream().flatMap(each -> each.parameters().stream()).distinct().toList();
  }

  @Override
  public List<String> words() {
    return variants.stream().map(Variant::name).toList();
  }

  @Override
  public Object write(T value) {
    Variant<T, ?> variant =
        variants.stream().filter(each -> each.matches(value)).findFirst().orElseThrow();
    Map<String, Object> written = new TreeMap<>(variant.write(value));
    if (written.isEmpty()) {
      return variant.name();
    }
    written.put(TYPE, variant.name());
    return written;
  }

  @Override
  public Map<String, Object> schema() {
    return sweepSchema(field -> field.type().schema());
  }

  @Override
  public Map<String, Object> sweepSchema(Function<Parameter<?>, Map<String, Object>> field) {
    List<Object> alternatives = new ArrayList<>();
    alternatives.add(
        Map.of(
            "enum", variants.stream().filter(Variant::needsNoFields).map(Variant::name).toList()));
    alternatives.addAll(Lists.transform(variants, variant -> objectSchema(variant, field)));
    return Map.of("anyOf", alternatives);
  }

  private static Map<String, Object> objectSchema(
      Variant<?, ?> variant, Function<Parameter<?>, Map<String, Object>> field) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(TYPE, Map.of("const", variant.name()));
    List<String> required = new ArrayList<>(List.of(TYPE));
    for (Parameter<?> parameter : variant.parameters()) {
      Map<String, Object> described = new LinkedHashMap<>();
      described.put("description", parameter.description());
      described.putAll(field.apply(parameter));
      properties.put(parameter.name(), described);
      if (parameter.isRequired()) {
        required.add(parameter.name());
      }
    }
    return ImmutableMap.of(
        "description",
        variant.description(),
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }
}
