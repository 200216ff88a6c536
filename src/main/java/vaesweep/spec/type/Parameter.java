package vaesweep.spec.type;

import java.util.Optional;

/**
 * A named setting of a training, or a field of a setting that is an object.
 *
 * @param name its name in JSON, SQL, console and page
 * @param description one sentence with the unit, shown by editors and in the page
 * @param type which values it takes
 * @param fallback the value where the file names none; empty where the file must name one
 */
public record Parameter<T>(String name, String description, Type<T> type, Optional<T> fallback) {
  public Parameter(String name, String description, Type<T> type, T defaultValue) {
    this(name, description, type, Optional.of(defaultValue));
  }

  /** A parameter that the file must name. */
  public static <T> Parameter<T> required(String name, String description, Type<T> type) {
    return new Parameter<>(name, description, type, Optional.empty());
  }

  public boolean isRequired() {
    return fallback.isEmpty();
  }

  /**
   * Returns the value where the file names none.
   *
   * @throws java.util.NoSuchElementException if the file must name one
   */
  public T defaultValue() {
    return fallback.orElseThrow();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
