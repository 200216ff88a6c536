package vaesweep.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One sweep file, read and checked.
 *
 * @param name names the result files: letters, digits, {@code - _ .}
 * @param description free text, shown on the page; may be empty
 * @param method how configurations are chosen
 * @param seed the root of every random draw of the sweep
 * @param repeats how often each configuration is trained, each time with another seed
 * @param data what is trained on
 * @param keep which networks stay in the database; no number depends on it
 * @param evaluation how much the final estimates cost
 * @param space a domain for every parameter that the file names, in the order written
 * @param text the file's text, kept for the record
 */
public record Sweep(
    String name,
    String description,
    Method method,
    long seed,
    int repeats,
    DataChoice data,
    Keep keep,
    EvaluationSize evaluation,
    Map<Parameter<?>, Domain<?>> space,
    String text) {
  public Sweep {
    Require.atLeast("repeats", repeats, 1);
    space = Collections.unmodifiableMap(new LinkedHashMap<>(space));
  }
}
