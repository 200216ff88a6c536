package vaesweep.spec.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;

/**
 * One alternative of a {@link VariantType}: a record whose components are parameters themselves.
 *
 * @param <T> the alternatives' common type
 * @param <V> this alternative's record
 */
public final class Variant<T, V extends T> {
  private static final String TYPE = VariantType.TYPE;

  private final String name;
  private final String description;
  private final Class<V> kind;
  private final List<Field<V, ?>> fields;
  private final Function<Values, V> make;

  private Variant(Builder<T, V> builder, Function<Values, V> make) {
    this.name = builder.name;
    this.description = builder.description;
    this.kind = builder.kind;
    this.fields = List.copyOf(builder.fields);
    this.make = make;
  }

  /** Begins a variant; fields follow, and {@link Builder#madeBy} ends it. */
  public static <T, V extends T> Builder<T, V> of(String name, Class<V> kind, String description) {
    return new Builder<>(name, kind, description);
  }

  String name() {
    return name;
  }

  public String description() {
    return description;
  }

  /** The fields, in the order of the table. */
  public List<Parameter<?>> parameters() {
    List<Parameter<?>> parameters = new ArrayList<>();
    fields.forEach(field -> parameters.add(field.parameter));
    return parameters;
  }

  /** Whether the bare name says all. */
  boolean needsNoFields() {
    return parameters().stream().noneMatch(Parameter::isRequired);
  }

  /** Returns how many of its fields an object has. */
  int fieldsOf(Json.Members object) {
    return (int) parameters().stream().filter(field -> object.has(field.name())).count();
  }

  /** Returns how many fields that it must have an object lacks. */
  int missingOf(Json.Members object) {
    return (int)
        parameters().stream()
            .filter(field -> field.isRequired() && !object.has(field.name()))
            .count();
  }

  public boolean matches(T value) {
    return kind.isInstance(value);
  }

  /** Returns the variant with all its defaults. */
  Domain<T> plain() {
    return domain(new LinkedHashMap<>());
  }

  /** Reads the object's fields: written ones in their order, then defaults. */
  public Optional<Domain<T>> read(Json.Members object, FieldReader reader) {
    int before = reader.problems().size();
    Map<String, Parameter<?>> known = new LinkedHashMap<>();
    parameters().forEach(parameter -> known.put(parameter.name(), parameter));
    List<String> keys = new ArrayList<>(known.keySet());
    keys.add(TYPE);
    Keys.check(object, keys, "field of " + name, reader.problems());
    Map<Parameter<?>, Domain<?>> domains = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (key, member) -> {
              Parameter<?> field = known.get(key);
              if (field != null) {
                reader.read(field, member.value()).ifPresent(read -> domains.put(field, read));
              }
            });
    reportMissing(object, reader);
    return reader.problems().size() == before ? Optional.of(domain(domains)) : Optional.empty();
  }

  private void reportMissing(Json.Members object, FieldReader reader) {
    for (Parameter<?> field : parameters()) {
      if (field.isRequired() && !object.has(field.name())) {
        reader
            .problems()
            .add(object.place(), "missing \"" + field.name() + "\": " + field.description());
      }
    }
  }

  private Domain<T> domain(Map<Parameter<?>, Domain<?>> written) {
    Map<Parameter<?>, Domain<?>> domains = new LinkedHashMap<>(written);
    parameters()
        .forEach(
            field -> domains.computeIfAbsent(field, f -> new Domain.Fixed<>(f.defaultValue())));
    Domain.Product<T> product =
        new Domain.Product<>(domains, chosen -> make.apply(new Values(chosen)));
    boolean constant = domains.values().stream().allMatch(Domain.Fixed.class::isInstance);
    return constant ? new Domain.Fixed<>(product.gridValues().get(0)) : product;
  }

  /**
   * Returns the fields' canonical values by name, without those of fields that have none, or are
   * later ones at their defaults.
   */
  public Map<String, Object> write(T value) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (Field<V, ?> field : fields) {
      if (field.isWritten(kind.cast(value))) {
        written.put(field.parameter.name(), field.write(kind.cast(value)));
      }
    }
    return written;
  }

  /** One value for every field. */
  public static final class Values {
    private final Map<Parameter<?>, Object> values;

    private Values(Map<Parameter<?>, Object> values) {
      this.values = values;
    }

    @SuppressWarnings("unchecked")
    public // a Domain<F> stands under every Parameter<F>
    <F> F get(Parameter<F> field) {
      return (F) values.get(field);
    }
  }

  private record Field<V, F>(Parameter<F> parameter, Function<V, F> get, boolean later) {
    boolean isWritten(V value) {
      F its = get.apply(value);
      return !OptionalDouble.empty().equals(its)
          && !(later && its.equals(parameter.defaultValue()));
    }

    Object write(V value) {
      return parameter.type().write(get.apply(value));
    }
  }

  /** Collects the fields of a variant. */
  public static final class Builder<T, V extends T> {
    private final String name;
    private final Class<V> kind;
    private final String description;
    private final List<Field<V, ?>> fields = new ArrayList<>();

    private Builder(String name, Class<V> kind, String description) {
      this.name = name;
      this.kind = kind;
      this.description = description;
    }

    public <F> Builder<T, V> field(Parameter<F> parameter, Function<V, F> get) {
      fields.add(new Field<>(parameter, get, false));
      return this;
    }

    /**
     * Adds a field that earlier versions did not have: at its default it is not written, so that
     * the keys of their trials stay.
     */
    public <F> Builder<T, V> laterField(Parameter<F> parameter, Function<V, F> get) {
      fields.add(new Field<>(parameter, get, true));
      return this;
    }

    public Variant<T, V> madeBy(Function<Values, V> make) {
      return new Variant<>(this, make);
    }
  }
}
