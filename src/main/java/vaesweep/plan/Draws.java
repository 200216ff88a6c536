package vaesweep.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vaesweep.spec.Configuration;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;

/**
 * Configurations drawn one by one, until each satisfies the constraints. A draw depends on the
 * seed, its index, the attempt and the parameter's own path alone: more trials keep the earlier
 * ones, and a parameter that is added leaves the others' values as they are.
 */
final class Draws {
  /** So many draws in a row that are all known mean that the space has no more. */
  private static final int MOST_ATTEMPTS = 10_000;

  private final Map<Parameter<?>, Domain<?>> space;
  private final Points points;
  private final Sieve sieve;
  private final int trainRows;
  private final Set<Configuration> distinct = new LinkedHashSet<>();

  private Draws(Map<Parameter<?>, Domain<?>> space, Points points, Sieve sieve, int trainRows) {
    this.space = space;
    this.points = points;
    this.sieve = sieve;
    this.trainRows = trainRows;
  }

  /** Draws as many as asked for; fewer where the space has no more, or the sieve lets none pass. */
  static Choice choose(
      Map<Parameter<?>, Domain<?>> space, Points points, int trials, Sieve sieve, int trainRows) {
    Draws draws = new Draws(space, points, sieve, trainRows);
    for (int index = 0; index < trials; index++) {
      Optional<Configuration> drawn = draws.draw(index);
      if (drawn.isEmpty()) {
        break;
      }
      draws.distinct.add(drawn.get());
    }
    return new Choice(List.copyOf(draws.distinct), 0, trials - draws.distinct.size());
  }

  /** Returns the first attempt that satisfies the constraints and is not yet known. */
  private Optional<Configuration> draw(int index) {
    boolean known = false;
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Configuration configuration = attempt(index, attempt);
      boolean passes = sieve.passes(configuration);
      if (passes && !distinct.contains(configuration)) {
        return Optional.of(configuration);
      }
      known |= passes;
    }
    if (!known) {
      sieve.nothingDrawn(MOST_ATTEMPTS);
    }
    return Optional.empty();
  }

  private Configuration attempt(int index, int attempt) {
    Map<Parameter<?>, Object> chosen = new LinkedHashMap<>();
    space.forEach(
        (parameter, domain) ->
            chosen.put(
                parameter,
                domain.draw(parameter.name(), path -> points.share(index, attempt, path))));
    return Configuration.of(chosen).inEpochs(trainRows);
  }
}
