package vaesweep.spec.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;

/**
 * Which values a parameter takes: how they are read from JSON, written back, and described to an
 * editor.
 */
public interface Type<T> {
  /** Reads one value, or reports to {@code problems} what is wrong with it and returns empty. */
  Optional<T> read(Json json, Problems problems);

  /**
   * Returns the canonical JSON value: a String, Long, Double, List or Map, equal for equal values
   * whatever their spelling in the file.
   */
  Object write(T value);

  /** Returns the JSON Schema of one value. */
  Map<String, Object> schema();

  /** Returns how numbers become values, for types that have ranges. */
  default Optional<Numbers<T>> numbers() {
    return Optional.empty();
  }

  /**
   * Returns a key by which an object is known to be one value rather than a list or range of
   * values; none where no value is an object.
   */
  default List<String> objectKeys() {
    return List.of();
  }

  /** Returns the parameters of values that are objects, over all their kinds. */
  default List<Parameter<?>> fields() {
    return List.of();
  }

  /** Returns the words that name a value or its kind; none where values have no name. */
  default List<String> words() {
    return List.of();
  }

  /** Whether a list can be one value; where not, who writes one means several. */
  default boolean takesList(Json.Array list) {
    return false;
  }

  /** Reads one value as it stands in a sweep, where the fields of an object may be swept too. */
  default Optional<Domain<T>> sweep(Json json, FieldReader fields) {
    return read(json, fields.problems()).map(Domain.Fixed::new);
  }

  /**
   * Returns the JSON Schema of what {@link #sweep} reads.
   *
   * @param field gives the schema of a field that may be swept
   */
  default Map<String, Object> sweepSchema(Function<Parameter<?>, Map<String, Object>> field) {
    return schema();
  }
}
