package vaesweep.spec;

/**
 * A named setting of a training, or a field of a setting that is an object.
 *
 * @param name its name in JSON, SQL, console and page
 * @param description one sentence with the unit, shown by editors and in the page
 * @param type which values it takes
 * @param defaultValue the value where the file names none
 */
public record Parameter<T>(String name, String description, Type<T> type, T defaultValue) {
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
