package vaesweep.spec.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Require;

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
 * @param constraints what every configuration satisfies
 * @param earlyTerminate which trials are pruned; no number depends on it, but whether there is one
 * @param text of a file that says all this, kept for the record
 * @param source what was read, with its places, for what is found wrong later
 */
public record SweepSpec(
    String name,
    String description,
    Method method,
    long seed,
    int repeats,
    DataChoice data,
    Keep keep,
    EvaluationSize evaluation,
    Map<Parameter<?>, Domain<?>> space,
    List<Constraint> constraints,
    Optional<EarlyTerminate> earlyTerminate,
    String text,
    Json.Members source) {
  public SweepSpec {
    Require.atLeast("repeats", repeats, 1);
    constraints = List.copyOf(constraints);
    space = Collections.unmodifiableMap(new LinkedHashMap<>(space));
  }
}
