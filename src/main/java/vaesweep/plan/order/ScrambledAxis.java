package vaesweep.plan.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vaesweep.plan.Seeds;
import vaesweep.spec.Configuration;
import vaesweep.spec.type.Parameter;

/**
 * The values of a parameter in an order that is spread out: of any first few there is about one in
 * every equal part of the list.
 *
 * @param places of the values in that order, from 0
 */
record ScrambledAxis(Parameter<?> parameter, Map<Object, Integer> places) {
  ScrambledAxis {
    places = Map.copyOf(places);
  }

  /**
   * @param values distinct, in the order written
   */
  static ScrambledAxis of(Parameter<?> parameter, List<?> values, long seed) {
    List<Integer> order = new Halving(seed, "order/" + parameter.name()).spread(0, values.size());
    Map<Object, Integer> places = new HashMap<>();
    for (int place = 0; place < order.size(); place++) {
      places.put(values.get(order.get(place)), place);
    }
    return new ScrambledAxis(parameter, places);
  }

  int size() {
    return places.size();
  }

  /** Returns the place of a configuration's value; 0 where the parameter does not apply. */
  int place(Configuration configuration) {
    return configuration.has(parameter) ? places.getOrDefault(configuration.get(parameter), 0) : 0;
  }

  /** Takes turns between the halves of a list, and in each half between its halves, and so on. */
  private record Halving(long seed, String path) {
    /** Returns the numbers from {@code from} to before {@code to}. */
    List<Integer> spread(int from, int to) {
      if (to - from <= 1) {
        return from < to ? List.of(from) : List.of();
      }
      int middle = (from + to) >>> 1;
      boolean isOdd = (to - from) % 2 == 1; // the upper half is longer, and begins
      boolean upperBegins = isOdd || new Seeds.Draw(seed, middle, to - from).uniform(path) < 0.5;
      List<Integer> lower = spread(from, middle);
      List<Integer> upper = spread(middle, to);
      return upperBegins ? inTurns(upper, lower) : inTurns(lower, upper);
    }

    private static List<Integer> inTurns(List<Integer> first, List<Integer> second) {
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < first.size(); i++) {
        all.add(first.get(i));
        if (i < second.size()) {
          all.add(second.get(i));
        }
      }
      return all;
    }
  }
}
