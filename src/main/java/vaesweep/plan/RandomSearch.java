package vaesweep.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameter;
import vaesweep.spec.Sweep;

/**
 * Independent draws (Bergstra and Bengio 2012). A draw depends on the seed, its index, the attempt
 * and the parameter's own path alone: more trials keep the earlier ones, and a parameter that is
 * added leaves the others' values as they are.
 */
final class RandomSearch {
  /** So many draws in a row that are all known mean that the space has no more. */
  private static final int MOST_ATTEMPTS = 10_000;

  private RandomSearch() {}

  static Choice choose(Sweep sweep, int trials) {
    Set<Configuration> distinct = new LinkedHashSet<>();
    for (int index = 0; index < trials; index++) {
      Optional<Configuration> drawn = draw(sweep, index, distinct);
      if (drawn.isEmpty()) {
        break;
      }
      distinct.add(drawn.get());
    }
    return new Choice(List.copyOf(distinct), 0, trials - distinct.size());
  }

  /** Returns the first attempt that is not yet known. */
  private static Optional<Configuration> draw(Sweep sweep, int index, Set<Configuration> known) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Configuration configuration = attempt(sweep, index, attempt);
      if (!known.contains(configuration)) {
        return Optional.of(configuration);
      }
    }
    return Optional.empty();
  }

  private static Configuration attempt(Sweep sweep, int index, int attempt) {
    Seeds.Draw draw = new Seeds.Draw(sweep.seed(), index, attempt);
    Map<Parameter<?>, Object> chosen = new LinkedHashMap<>();
    sweep
        .space()
        .forEach(
            (parameter, domain) ->
                chosen.put(parameter, domain.draw(parameter.name(), draw::uniform)));
    return Configuration.of(chosen);
  }
}
