package vaesweep.spec.file;

import java.util.Map;
import java.util.TreeMap;
import vaesweep.spec.Configuration;
import vaesweep.spec.expression.Condition;
import vaesweep.spec.expression.NoAnswer;
import vaesweep.spec.json.Json;

/**
 * What every configuration of a sweep satisfies, such as {@code latent_size <= 2 * beta}.
 *
 * @param place where it stands in the file
 * @param condition over {@link ConstraintNames}
 */
public record Constraint(Json.Place place, Condition condition) {
  /** Returns the constraint as written. */
  public String text() {
    return condition.text();
  }

  /**
   * Whether the configuration satisfies it, or has no value for a name that decides about it.
   *
   * @param features the data's number of features N
   * @throws NoAnswer if it cannot be computed, such as a division by zero
   */
  public boolean holds(Configuration configuration, int features) throws NoAnswer {
    return condition.holds(ConstraintNames.values(configuration, features));
  }

  /** Returns the values of the names that it uses, as far as the configuration has them. */
  public Map<String, Object> values(Configuration configuration, int features) {
    Map<String, Object> values = new TreeMap<>(ConstraintNames.values(configuration, features));
    values.keySet().retainAll(condition.names());
    return values;
  }
}
