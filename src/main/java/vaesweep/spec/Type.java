package vaesweep.spec;

import java.util.Map;
import java.util.Optional;

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
}
