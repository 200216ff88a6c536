package vaesweep.diagnosis.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;

/**
 * Which parameters differ in a sweep, among the trials they apply to.
 *
 * @param swept names of parameters with more than one value, in the order users know
 * @param constant the others with their one value, in words
 */
public record Varied(List<String> swept, Map<String, String> constant) {
  public static Varied of(Collection<Subject> trials) {
    List<String> swept = new ArrayList<>();
    Map<String, String> constant = new LinkedHashMap<>();
    for (String name : names(trials)) {
      List<String> values =
          trials.stream()
              .map(trial -> trial.configuration().text(name))
              .filter(value -> !value.isEmpty())
              .distinct()
              .toList();
      if (values.size() > 1) {
        swept.add(name);
      } else {
        constant.put(name, values.get(0));
      }
    }
    return new Varied(List.copyOf(swept), constant);
  }

  /** Known parameters in their own order, then any that only the database knows. */
  private static List<String> names(Collection<Subject> trials) {
    TreeSet<String> stored = new TreeSet<>();
    trials.forEach(trial -> stored.addAll(trial.configuration().values().keySet()));
    List<String> names = new ArrayList<>();
    Parameters.ALL.stream().map(Parameter::name).filter(stored::remove).forEach(names::add);
    names.addAll(stored);
    return names;
  }
}
