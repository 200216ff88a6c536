package vaesweep.diagnosis.remedy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.LearningRates;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;

/**
 * Trainings that no trial of a finding has tried in vain.
 *
 * @param failed the finding's trials
 */
public record Untried(Twins twins, List<Subject> failed) {
  private static final String EPOCHS = " times the epochs";

  public Untried {
    failed = List.copyOf(failed);
  }

  private Stream<Subject> alike(Subject trial) {
    return twins.among(failed, trial);
  }

  private static int epochs(Subject trial) {
    return trial.configuration().epochs();
  }

  /** Whether a learning rate, or a smaller one, failed in as many epochs. */
  public boolean wasTried(Subject trial, double rate) {
    return alike(trial)
        .anyMatch(other -> LearningRates.rate(other) <= rate && epochs(other) >= epochs(trial));
  }

  /** Returns so many times the most epochs in which the same failed. */
  public long longer(Subject trial, int times) {
    return Ramp.longest((long) times * most(trial));
  }

  private int most(Subject trial) {
    return IntStream.concat(IntStream.of(epochs(trial)), alike(trial).mapToInt(Untried::epochs))
        .max()
        .orElseThrow();
  }

  /** Returns {@link #longer} of some trials in words. */
  public String longerInWords(List<Subject> trials, int times) {
    return trials.stream().allMatch(trial -> most(trial) == epochs(trial))
        ? times + EPOCHS
        : times + " times the most epochs tried";
  }
}
