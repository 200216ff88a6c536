package vaesweep.spec.type;

import java.util.Map;
import java.util.OptionalDouble;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;

/** The numbers among a type's values, and so the bounds of its ranges. */
public interface Numbers<T> {
  /** Whether only integers are values. */
  boolean integer();

  /** The least number within the bounds. */
  double least();

  /** The largest number within the bounds. */
  double largest();

  /** Reads a number within the bounds, or reports what is wrong with it. */
  OptionalDouble number(Json json, Problems problems);

  /** Makes a value of a number within the bounds. */
  T of(double number);

  /** Returns the JSON Schema of a number within the bounds. */
  Map<String, Object> numberSchema();
}
