package vaesweep.diagnosis.rules.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Copies;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.judged.Finding;

/** Swept parameters that change nothing: trials whose numbers agree bit for bit. */
public final class NoEffect implements Rule {
  private static final int SHOWN = 3;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    Map<Parameter<?>, List<Copies>> idle = new LinkedHashMap<>();
    for (Copies copies : Copies.among(evidence.trials())) {
      for (Parameter<?> parameter : copies.differing()) {
        idle.computeIfAbsent(parameter, key -> new ArrayList<>()).add(copies);
      }
    }
    if (idle.isEmpty()) {
      return Optional.empty();
    }
    List<Subject> trials =
        idle.values().stream().flatMap(List::stream).flatMap(c -> c.trials().stream()).toList();
    List<Integer> numbers = Evidence.numbers(trials);
    String sentence =
        String.format(
            "%s. %s",
            idle.size() == 1
                ? String.format(
                    "%s had no effect in %s",
                    idle.keySet().iterator().next().name(), Phrases.count(numbers.size(), "trial"))
                : idle.size() + " parameters had no effect in some trials",
            String.join(
                " ", idle.entrySet().stream().map(e -> each(e.getKey(), e.getValue())).toList()));
    return Optional.of(
        new Finding(
            "NO_EFFECT",
            Finding.Severity.INFO,
            sentence,
            "Count such copies as one. In all other findings they are one witness; sweep values that act, or"
                + " leave the parameter out.",
            numbers));
  }

  private static String each(Parameter<?> parameter, List<Copies> idle) {
    List<String> places = idle.stream().map(copies -> place(parameter, copies)).toList();
    return String.format(
        "Whatever %s is, the last numbers agree bit for bit in %s%s.",
        parameter.name(), Phrases.clauses(places, SHOWN), reason(parameter, idle));
  }

  private static String place(Parameter<?> parameter, Copies copies) {
    List<String> numbers =
        Evidence.numbers(copies.trials()).stream().map(number -> Integer.toString(number)).toList();
    List<String> values =
        copies.trials().stream().map(trial -> value(trial, parameter)).distinct().toList();
    return String.format("trials %s (%s)", Phrases.some(numbers, 4), Phrases.some(values, 4));
  }

  private static String value(Subject trial, Parameter<?> parameter) {
    String text = trial.configuration().text(parameter);
    return text.isEmpty() ? "none" : text;
  }

  private static String reason(Parameter<?> parameter, List<Copies> idle) {
    if (parameter.equals(Parameters.GRADIENT_CLIP_NORM)) {
      return ": no gradient was longer";
    }
    if (parameter.equals(Parameters.EARLY_STOPPING)) {
      return ": the patience never ran out";
    }
    boolean weightless =
        idle.stream().flatMap(c -> c.trials().stream()).allMatch(t -> t.row().beta() == 0);
    return parameter.equals(Parameters.ANNEALING) && weightless
        ? ": a weight of 0 has no schedule"
        : "";
  }
}
