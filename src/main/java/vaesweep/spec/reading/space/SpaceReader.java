package vaesweep.spec.reading.space;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.Applicability;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.reading.header.Header;
import vaesweep.spec.reading.header.Search;
import vaesweep.spec.synonym.Synonyms;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Section;

/** Reads the parameters, and checks what concerns more than one of them. */
public record SpaceReader(Problems problems, Optional<Search> search) {
  /** Returns the domains in the order written; incomplete after problems. */
  public Map<Parameter<?>, Domain<?>> read(Json json) {
    Map<Parameter<?>, Domain<?>> space = new LinkedHashMap<>();
    if (!(json instanceof Json.Members members)) {
      problems.unexpected(json, "an object with a key for each parameter");
      return space;
    }
    Keys.check(
        members,
        Parameters.names(),
        "parameter",
        Synonyms.PARAMETERS.or(Header.ELSEWHERE),
        problems);
    DomainReader domains = new DomainReader(problems, search);
    members
        .members()
        .forEach(
            (key, member) -> {
              if (Parameters.names().contains(key)) {
                Parameter<?> parameter = Parameters.named(key);
                domains.read(parameter, member.value()).ifPresent(d -> space.put(parameter, d));
              }
            });
    checkBetas(members);
    checkApplicability(members, space);
    return space;
  }

  private void checkBetas(Json.Members members) {
    String beta = Parameters.BETA.name();
    String norm = Parameters.BETA_NORM.name();
    if (members.has(beta) && members.has(norm)) {
      String message = "beta and beta_norm are two ways of writing one weight: give one of them";
      problems.add(new Section(members, problems).key(norm), message);
    }
  }

  /** Reports what is written and applies to no value of the parameter that decides about it. */
  private void checkApplicability(Json.Members members, Map<Parameter<?>, Domain<?>> space) {
    for (Parameter<?> parameter : Parameters.ALL) {
      if (members.has(parameter.name())) {
        Applicability.of(parameter)
            .filter(when -> neverHolds(when, members, space))
            .ifPresent(
                when ->
                    problems.add(
                        new Section(members, problems).key(parameter.name()), when.otherwise()));
      }
    }
  }

  private static boolean neverHolds(
      Applicability when, Json.Members members, Map<Parameter<?>, Domain<?>> space) {
    Parameter<?> decider = when.decider();
    Domain<?> values =
        members.has(decider.name())
            ? space.get(decider)
            : new Domain.Fixed<>(decider.defaultValue());
    return values != null && values.listed().noneMatch(when.holds());
  }

  /** Checks that a grid stays within the most trials of a sweep. */
  public void checkSize(Map<Parameter<?>, Domain<?>> space, int repeats, Json.Place place) {
    BigInteger trials = BigInteger.valueOf(repeats);
    for (Domain<?> domain : space.values()) {
      trials = trials.multiply(domain.gridSize());
    }
    if (trials.compareTo(BigInteger.valueOf(Header.MOST_TRIALS)) > 0) {
      String many = trials.bitLength() < 64 ? trials.toString() : "2^" + (trials.bitLength() - 1);
      String message = "a grid of %s trials; at most %d are planned: try method \"random\"";
      problems.add(place, message.formatted(many, Header.MOST_TRIALS));
    }
  }
}
