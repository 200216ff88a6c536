package vaesweep.diagnosis.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The trials of one configuration, which differ in their seeds alone.
 *
 * @param trials by ascending repeat, at least one, whatever their states
 */
public record Repeats(List<Subject> trials) {
  public Repeats {
    trials = List.copyOf(trials);
  }

  /** Returns the configurations of some trials, in the order of their first trials. */
  public static List<Repeats> among(Collection<Subject> trials) {
    return trials.stream()
        .collect(
            Collectors.groupingBy(
                trial -> trial.row().configuration(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Repeats::new)
        .toList();
  }

  /** The trial that names the configuration: its first repeat's. */
  public Subject first() {
    return trials.get(0);
  }

  /** The complete trials. */
  public List<Subject> complete() {
    return trials.stream().filter(Subject::isComplete).toList();
  }

  /**
   * Whether the configuration may be the best of something, or on a frontier: every complete repeat
   * may, and there is one. A mean over those that went well alone would be too good.
   */
  public boolean competes() {
    List<Subject> complete = complete();
    return !complete.isEmpty() && complete.stream().allMatch(Subject::competes);
  }

  /** Returns a number's mean over the complete trials, of which there must be one. */
  public MeanInterval mean(ToDoubleFunction<Subject> number) {
    return MeanInterval.of(complete().stream().mapToDouble(number));
  }
}
