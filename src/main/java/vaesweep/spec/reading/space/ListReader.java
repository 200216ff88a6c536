package vaesweep.spec.reading.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problem;
import vaesweep.spec.json.Problems;
import vaesweep.spec.reading.header.Search;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;

/** Reads listed configurations: each is the shared parameters with some of its own over them. */
public final class ListReader {
  private final Json.Members shared;
  private final Problems problems;
  private final Set<Problem> told = new LinkedHashSet<>();

  /**
   * @param shared what the file says under {@code parameters}
   */
  public ListReader(Json.Members shared, Problems problems) {
    this.shared = shared;
    this.problems = problems;
  }

  /** Returns a space for every entry; incomplete after problems, each of which is told once. */
  public List<Map<Parameter<?>, Domain<?>>> read(Json json) {
    if (!(json instanceof Json.Array array) || array.items().isEmpty()) {
      problems.unexpected(json, "a list of at least one configuration");
      return List.of();
    }
    List<Map<Parameter<?>, Domain<?>>> spaces = new ArrayList<>();
    for (Json item : array.items()) {
      Problems here = new Problems();
      if (item instanceof Json.Members own) {
        spaces.add(new SpaceReader(here, Optional.of(Search.GRID)).read(over(own)));
      } else {
        here.unexpected(item, "an object with the parameters of one configuration");
      }
      told.addAll(here.all());
    }
    told.forEach(problem -> problems.add(problem.place(), problem.message()));
    return spaces;
  }

  private Json.Members over(Json.Members own) {
    Map<String, Json.Member> all = new LinkedHashMap<>(shared.members());
    all.putAll(own.members());
    return new Json.Members(own.place(), all);
  }

  /** Returns how many configurations the spaces have. */
  public static BigInteger size(List<Map<Parameter<?>, Domain<?>>> spaces) {
    return spaces.stream()
        .map(
            space ->
                space.values().stream()
                    .map(Domain::gridSize)
                    .reduce(BigInteger.ONE, BigInteger::multiply))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** Returns the domain of every parameter over all spaces; one value where they have one. */
  public static Map<Parameter<?>, Domain<?>> union(List<Map<Parameter<?>, Domain<?>>> spaces) {
    Map<Parameter<?>, Domain<?>> union = new LinkedHashMap<>();
    for (Parameter<?> parameter : Parameters.ALL) {
      if (spaces.stream().anyMatch(space -> space.containsKey(parameter))) {
        union.put(parameter, union(parameter, spaces));
      }
    }
    return union;
  }

  @SuppressWarnings("unchecked") // a Domain<T> stands under every Parameter<T>
  private static <T> Domain<T> union(
      Parameter<T> parameter, List<Map<Parameter<?>, Domain<?>>> spaces) {
    Set<Domain<T>> domains = new LinkedHashSet<>();
    for (Map<Parameter<?>, Domain<?>> space : spaces) {
      Domain<?> written = space.get(parameter);
      domains.add(
          written == null ? new Domain.Fixed<>(parameter.defaultValue()) : (Domain<T>) written);
    }
    return domains.size() == 1
        ? domains.iterator().next()
        : new Domain.OneOf<>(List.copyOf(domains));
  }
}
