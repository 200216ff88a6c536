package vaesweep.plan;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vaesweep.spec.Configuration;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;

/** Every combination, in the order written: the last parameter varies fastest. */
final class Grid {
  private Grid() {}

  /**
   * @param trainRows of the data, which an epoch has
   */
  static Choice choose(Map<Parameter<?>, Domain<?>> space, int trainRows) {
    List<Parameter<?>> parameters = List.copyOf(space.keySet());
    List<List<Object>> values = new ArrayList<>();
    space.values().forEach(domain -> values.add(List.copyOf(domain.gridValues())));
    List<List<Object>> combinations = Lists.cartesianProduct(values);
    Set<Configuration> distinct = new LinkedHashSet<>();
    for (List<Object> combination : combinations) {
      distinct.add(configuration(parameters, combination).inEpochs(trainRows));
    }
    int merged = combinations.size() - distinct.size();
    return new Choice(List.copyOf(distinct), merged, 0);
  }

  /** Every combination of each space, one space after the other. */
  static Choice chooseEach(List<Map<Parameter<?>, Domain<?>>> spaces, int trainRows) {
    List<Choice> choices = spaces.stream().map(space -> choose(space, trainRows)).toList();
    Set<Configuration> distinct = new LinkedHashSet<>();
    choices.forEach(choice -> distinct.addAll(choice.configurations()));
    int all = choices.stream().mapToInt(each -> each.configurations().size() + each.merged()).sum();
    return new Choice(List.copyOf(distinct), all - distinct.size(), 0);
  }

  private static Configuration configuration(List<Parameter<?>> parameters, List<Object> values) {
    Map<Parameter<?>, Object> chosen = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      chosen.put(parameters.get(i), values.get(i));
    }
    return Configuration.of(chosen);
  }
}
