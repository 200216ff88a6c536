package vaesweep.sweep.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vaesweep.storage.StoredTrial;
import vaesweep.sweep.file.Refusal;
import vaesweep.trial.TrialState;

/**
 * Which failed trials are tried again.
 *
 * @param chosen their numbers; all where it is empty
 */
public record Retries(Set<Integer> chosen) {
  /**
   * Returns the numbers of failed trials, or refuses what was chosen and has not failed; one that
   * waits, as after a retry that was stopped, needs nothing.
   */
  List<Integer> among(List<StoredTrial> trials) {
    List<Integer> failed =
        trials.stream()
            .filter(trial -> trial.state() == TrialState.FAILED)
            .map(StoredTrial::number)
            .toList();
    if (chosen.isEmpty()) {
      return failed;
    }
    Map<Integer, StoredTrial> byNumber =
        trials.stream().collect(Collectors.toMap(StoredTrial::number, Function.identity()));
    List<String> problems = new ArrayList<>();
    for (int number : chosen) {
      if (!byNumber.containsKey(number)) {
        problems.add("--trial: found " + number + ", which is no trial of this sweep");
      } else if (!failed.contains(number) && byNumber.get(number).state() != TrialState.WAITING) {
        String state = byNumber.get(number).state().spelling();
        problems.add(
            "--trial: found " + number + ", which is " + state + ", expected a failed one");
      }
    }
    if (!problems.isEmpty()) {
      problems.add("nothing was run.");
      throw new Refusal(Refusal.Fault.INPUT, problems);
    }
    return failed.stream().filter(chosen::contains).toList();
  }
}
