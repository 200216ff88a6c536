package vaesweep.diagnosis.evidence;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vaesweep.trial.measured.Measurement;

/**
 * A trial's final numbers by name, and their standard errors, packed: trials that were measured
 * alike share the names.
 */
final class FinalNumbers {
  static final FinalNumbers NONE = new FinalNumbers(List.of(), List.of());

  private final List<String> names;
  private final double[] values;
  private final double[] errors;

  private FinalNumbers(List<String> names, List<Measurement> sorted) {
    this.names = names;
    values = sorted.stream().mapToDouble(Measurement::value).toArray();
    errors = sorted.stream().mapToDouble(each -> each.standardError().orElse(Double.NaN)).toArray();
  }

  /**
   * @param shared lists of names that other trials have
   */
  static FinalNumbers of(List<Measurement> measured, Map<List<String>, List<String>> shared) {
    List<Measurement> sorted =
        measured.stream().sorted(Comparator.comparing(Measurement::name)).toList();
    List<String> names = sorted.stream().map(Measurement::name).toList();
    return new FinalNumbers(shared.computeIfAbsent(names, same -> same), sorted);
  }

  OptionalDouble value(String name) {
    return at(name, values);
  }

  OptionalDouble error(String name) {
    OptionalDouble error = at(name, errors);
    return error.isPresent() && Double.isNaN(error.getAsDouble()) ? OptionalDouble.empty() : error;
  }

  private OptionalDouble at(String name, double[] numbers) {
    int place = Collections.binarySearch(names, name);
    return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(numbers[place]);
  }
}
