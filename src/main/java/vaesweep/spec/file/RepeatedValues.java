package vaesweep.spec.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Printable;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;

/**
 * A value that a list has more than once, perhaps in two spellings. It changes no number: a grid
 * merges equal configurations, and a draw takes the value as often as all of them together.
 *
 * @param path the parameter, or its field as {@code annealing/length}
 * @param value as canonical JSON
 * @param count how often the list has it, at least twice
 * @param all how many values the list has
 */
public record RepeatedValues(String path, String value, int count, int all) {
  /** Returns a sentence for every repeated value of a sweep, in the order of the file. */
  public static List<String> sentences(SweepSpec sweep) {
    Set<RepeatedValues> found = new LinkedHashSet<>();
    spaces(sweep)
        .forEach(
            space ->
                space.forEach(
                    (parameter, domain) -> find(parameter.name(), parameter, domain, found)));
    boolean drawn = sweep.method().isDrawn();
    return found.stream().map(each -> each.sentence(drawn)).toList();
  }

  private static List<Map<Parameter<?>, Domain<?>>> spaces(SweepSpec sweep) {
    return sweep.method() instanceof Method.Listed listed
        ? listed.spaces()
        : List.of(sweep.space());
  }

  private String sentence(boolean drawn) {
    String consequence =
        drawn ? "it is drawn as often as they are together." : "equal configurations are merged.";
    return "%s: %d of %d values are %s; %s"
        .formatted(path, count, all, Printable.line(value), consequence);
  }

  @SuppressWarnings("unchecked") // a Domain<T> stands under every Parameter<T>
  private static <T> void find(
      String path, Parameter<?> parameter, Domain<?> domain, Set<RepeatedValues> found) {
    if (domain instanceof Domain.OneOf<?> list) {
      count(path, (Type<T>) parameter.type(), (Domain.OneOf<T>) list, found);
      list.alternatives().forEach(each -> find(path, parameter, each, found));
    } else if (domain instanceof Domain.Product<?> object) {
      object
          .fields()
          .forEach((field, values) -> find(path + "/" + field.name(), field, values, found));
    }
  }

  private static <T> void count(
      String path, Type<T> type, Domain.OneOf<T> list, Set<RepeatedValues> found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Domain<T>> alternatives = list.alternatives();
    for (Domain<T> each : alternatives) {
      if (each instanceof Domain.Fixed<T> fixed) {
        counts.merge(JsonWriter.compact(type.write(fixed.value())), 1, Integer::sum);
      }
    }
    counts.forEach(
        (value, count) -> {
          if (count > 1) {
            found.add(new RepeatedValues(path, value, count, alternatives.size()));
          }
        });
  }
}
