package vaesweep.report.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Varied;
import vaesweep.trial.TrialState;

/**
 * The values of a swept parameter that no complete trial has, of a sweep that is not at its end.
 *
 * @param parameter its name
 * @param values as words, in the order of the file
 * @param all values that the sweep has of it
 * @param begun whether a trial of one of them was begun, or ended without a result
 */
public record UntriedValues(
    String parameter, List<String> values, List<String> all, boolean begun) {
  public UntriedValues {
    values = List.copyOf(values);
    all = List.copyOf(all);
  }

  /** Returns those of every parameter that has some; none once no trial waits or runs. */
  static List<UntriedValues> of(List<Subject> trials, Varied varied) {
    boolean open = trials.stream().anyMatch(UntriedValues::isOpen);
    List<UntriedValues> untried = new ArrayList<>();
    for (String parameter : open ? varied.swept() : List.<String>of()) {
      UntriedValues its = of(parameter, trials);
      if (!its.values().isEmpty()) {
        untried.add(its);
      }
    }
    return List.copyOf(untried);
  }

  private static UntriedValues of(String parameter, List<Subject> trials) {
    Map<String, Boolean> complete = new LinkedHashMap<>();
    Map<String, Boolean> begun = new LinkedHashMap<>();
    for (Subject trial : trials) {
      String value = trial.configuration().text(parameter);
      if (!value.isEmpty()) {
        complete.merge(value, trial.isComplete(), Boolean::logicalOr);
        begun.merge(value, isBegun(trial), Boolean::logicalOr);
      }
    }
    List<String> missing =
        complete.keySet().stream().filter(value -> !complete.get(value)).toList();
    return new UntriedValues(
        parameter, missing, List.copyOf(complete.keySet()), missing.stream().anyMatch(begun::get));
  }

  private static boolean isBegun(Subject trial) {
    return trial.row().state() != TrialState.WAITING
        || trial.row().last().filter(last -> last.epoch() > 0).isPresent();
  }

  private static boolean isOpen(Subject trial) {
    TrialState state = trial.row().state();
    return state == TrialState.WAITING || state == TrialState.RUNNING;
  }
}
