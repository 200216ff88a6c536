package vaesweep.report.facts.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Varied;
import vaesweep.spec.StoredConfiguration;
import vaesweep.storage.CurvePoint;
import vaesweep.trial.Pruning;
import vaesweep.trial.TrialState;

/**
 * Which trials were pruned where.
 *
 * @param byTrial what ended each, by trial number
 * @param rungs where trials were compared and some lost, those of alike trials together
 * @param saved epochs that pruned trials were not trained for
 * @param epochs of all trials, were none pruned
 */
public record Pruned(Map<Integer, Pruning> byTrial, List<Rung> rungs, int saved, int epochs) {
  /**
   * A comparison.
   *
   * @param within what the trials are alike in and others of the sweep are not, as words
   * @param comparison as it ended any of them
   * @param lost those pruned by it, the best first
   */
  public record Rung(String within, Pruning comparison, List<Lost> lost) {}

  /** A pruned trial, its number and its place. */
  public record Lost(int trial, int place, double value) {}

  private record Key(String within, int epoch, int compared, double threshold) {}

  public static Pruned of(List<Subject> trials, Map<Integer, Pruning> prunings, Varied varied) {
    Map<Key, List<Integer>> met = new LinkedHashMap<>();
    prunings.forEach(
        (trial, it) ->
            met.computeIfAbsent(
                    new Key(it.within(), it.epoch(), it.compared(), it.threshold()),
                    any -> new ArrayList<>())
                .add(trial));
    List<Rung> rungs = new ArrayList<>();
    met.forEach(
        (key, its) ->
            rungs.add(
                new Rung(
                    words(key.within(), varied),
                    prunings.get(its.get(0)),
                    its.stream()
                        .map(t -> new Lost(t, prunings.get(t).place(), prunings.get(t).value()))
                        .sorted(Comparator.comparingInt(Lost::place).thenComparing(Lost::trial))
                        .toList())));
    rungs.sort(Comparator.comparing(Rung::within).thenComparing(rung -> rung.comparison().epoch()));
    return new Pruned(
        Map.copyOf(prunings),
        List.copyOf(rungs),
        trials.stream()
            .filter(t -> t.row().state() == TrialState.PRUNED)
            .mapToInt(t -> t.configuration().epochs() - done(t))
            .sum(),
        trials.stream().mapToInt(t -> t.configuration().epochs()).sum());
  }

  private static int done(Subject trial) {
    return trial.row().last().map(CurvePoint::epoch).orElse(0);
  }

  private static String words(String within, Varied varied) {
    StoredConfiguration shared = StoredConfiguration.of(within);
    Set<String> swept = Set.copyOf(varied.swept());
    return shared.values().keySet().stream()
        .filter(swept::contains)
        .map(name -> name + "=" + shared.text(name))
        .collect(Collectors.joining(", "));
  }
}
