package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.spec.file.KeptCheckpoints;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.ChoiceType;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.ParameterSchema;
import vaesweep.spec.type.Section;
import vaesweep.spec.type.Type;

/** An object that says which trials are pruned, or {@code "none"}. */
final class EarlyTerminateType implements Type<Optional<EarlyTerminate>> {
  private static final String NONE = "none";
  private static final Parameter<EarlyTerminate.Type> TYPE =
      Parameter.required(
          "type",
          "successive_halving, where all trials meet at every rung, or hyperband, in brackets.",
          new ChoiceType<>(EarlyTerminate.Type.values()));

  private static final Parameter<Integer> MIN_ITER =
      new Parameter<>(
          "min_iter",
          "The first rung, in epochs; each further one is eta times as many. Not with max_iter.",
          NumberType.integer(1, EarlyTerminate.MOST_EPOCHS),
          1);

  private static final Parameter<Integer> MAX_ITER =
      Parameter.required(
          "max_iter",
          "The epochs of a whole training: the rungs are these divided by eta, s times over.",
          NumberType.integer(2, EarlyTerminate.MOST_EPOCHS));

  private static final Parameter<Integer> S =
      Parameter.required("s", "The number of rungs below max_iter.", NumberType.integer(1, 20));

  private static final Parameter<Integer> ETA =
      new Parameter<>(
          "eta", "One of so many trials goes on at a rung.", NumberType.integer(2, 1000), 3);

  private static final Parameter<List<Parameter<?>>> WITHIN =
      new Parameter<>(
          "within",
          "Only trials alike in these parameters are compared. By default those that set the trade-off.",
          new ParameterNamesType(),
          EarlyTerminate.TRADE_OFF);

  private static final Parameter<EarlyTerminate.Metric> METRIC =
      new Parameter<>(
          "metric",
          "What is compared: the ELBO, or the trial's own loss at full weight.",
          new ChoiceType<>(EarlyTerminate.Metric.values()),
          EarlyTerminate.Metric.ELBO);

  private static final Parameter<KeptCheckpoints> CHECKPOINTS =
      new Parameter<>(
          "checkpoints",
          "Whether the checkpoints of pruned trials stay, so that they can go on from there, or how"
              + " many of them: keep, drop, or a size such as 500 MB.",
          new KeptCheckpointsType(),
          KeptCheckpointsType.DEFAULT);

  private static final List<Parameter<?>> FIELDS =
      List.of(TYPE, MIN_ITER, MAX_ITER, S, ETA, WITHIN, METRIC, CHECKPOINTS);

  @Override
  public Optional<Optional<EarlyTerminate>> read(Json json, Problems problems) {
    if (json instanceof Json.Text text && text.value().equals(NONE)) {
      return Optional.of(Optional.empty());
    }
    if (!(json instanceof Json.Members members)) {
      problems.unexpected(
          json, "an object such as {\"type\": \"hyperband\", \"min_iter\": 3}, or \"none\"");
      return Optional.empty();
    }
    int before = problems.size();
    Section section = new Section(members, problems);
    Keys.check(members, Lists.transform(FIELDS, Parameter::name), "key", problems);
    Optional<EarlyTerminate.Type> type = section.get(TYPE);
    Optional<Integer> eta = section.get(ETA);
    Optional<List<Integer>> rungs = rungs(section, eta);
    Optional<List<Parameter<?>>> within = section.get(WITHIN);
    Optional<EarlyTerminate.Metric> metric = section.get(METRIC);
    Optional<KeptCheckpoints> checkpoints = section.get(CHECKPOINTS);
    if (problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        Optional.of(
            new EarlyTerminate(
                type.orElseThrow(),
                rungs.orElseThrow(),
                eta.orElseThrow(),
                within.orElseThrow(),
                metric.orElseThrow(),
                checkpoints.orElseThrow())));
  }

  private static Optional<List<Integer>> rungs(Section section, Optional<Integer> eta) {
    if (!section.members().has(MAX_ITER.name())) {
      if (section.members().has(S.name())) {
        section
            .problems()
            .add(section.key(S.name()), "s counts rungs below max_iter, which is missing");
      }
      return section.get(MIN_ITER).flatMap(first -> eta.map(each -> from(first, each)));
    }
    if (section.members().has(MIN_ITER.name())) {
      section
          .problems()
          .add(section.key(MIN_ITER.name()), "give either min_iter, or max_iter and s, not both");
    }
    Optional<Integer> most = section.get(MAX_ITER);
    Optional<Integer> count = section.get(S);
    return most.flatMap(
        epochs -> count.flatMap(s -> eta.flatMap(each -> below(section, epochs, s, each))));
  }

  private static List<Integer> from(int least, int eta) {
    List<Integer> rungs = new ArrayList<>();
    for (long rung = least; rung <= EarlyTerminate.MOST_EPOCHS; rung *= eta) {
      rungs.add((int) rung);
    }
    return rungs;
  }

  private static Optional<List<Integer>> below(Section section, int most, int s, int eta) {
    List<Integer> rungs = new ArrayList<>();
    for (int rung = most / eta; rung >= 1 && rungs.size() < s; rung /= eta) {
      rungs.add(0, rung);
    }
    if (rungs.size() < s) {
      String message =
          "found %d, expected at most %d: max_iter %d divided by eta %d so often is less than an epoch";
      section
          .problems()
          .add(
              section.members().get(S.name()).orElseThrow().place(),
              message.formatted(s, rungs.size(), most, eta));
      return Optional.empty();
    }
    return Optional.of(rungs);
  }

  @Override
  public Object write(Optional<EarlyTerminate> value) {
    return value.map(EarlyTerminateType::fields).<Object>map(fields -> fields).orElse(NONE);
  }

  /** Rungs are written as the first of them, from which the others follow. */
  private static Map<String, Object> fields(EarlyTerminate value) {
    return ImmutableMap.of(
        TYPE.name(), TYPE.type().write(value.type()),
        MIN_ITER.name(), MIN_ITER.type().write(value.rungs().get(0)),
        ETA.name(), ETA.type().write(value.eta()),
        WITHIN.name(), WITHIN.type().write(value.within()),
        METRIC.name(), METRIC.type().write(value.metric()),
        CHECKPOINTS.name(), CHECKPOINTS.type().write(value.checkpoints()));
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    FIELDS.forEach(field -> properties.put(field.name(), ParameterSchema.described(field)));
    Map<String, Object> object =
        new LinkedHashMap<>(ParameterSchema.object(properties, List.of(TYPE.name())));
    object.put(
        "dependentRequired",
        ImmutableMap.of(S.name(), List.of(MAX_ITER.name()), MAX_ITER.name(), List.of(S.name())));
    object.put("not", Map.of("required", List.of(MIN_ITER.name(), MAX_ITER.name())));
    return Map.of("anyOf", List.of(Map.of("const", NONE), object));
  }
}
