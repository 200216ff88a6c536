package vaesweep.report.words;

import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.TrialRow;

/**
 * Epochs that were trained once for several trials.
 *
 * @param trials that have epochs of another
 * @param epochs that they have from others
 * @param trained epochs of all trials that were trained
 */
public record Takeovers(int trials, long epochs, long trained) {
  /** Returns those of a sweep, if there are any. */
  public static Optional<Takeovers> of(List<TrialRow> rows) {
    int trials = (int) rows.stream().filter(row -> row.takenOver() > 0).count();
    long taken = rows.stream().mapToLong(TrialRow::takenOver).sum();
    long done = rows.stream().mapToLong(row -> row.last().map(CurvePoint::epoch).orElse(0)).sum();
    return trials == 0
        ? Optional.empty()
        : Optional.of(new Takeovers(trials, taken, Math.max(0, done - taken)));
  }

  /** Returns it as words, such as {@code 160 trained; 200 that 5 trials have …}. */
  public String words() {
    return trained
        + " trained; "
        + epochs
        + " that "
        + Phrases.count(trials, "trial")
        + (trials == 1 ? " has" : " have")
        + " in common with others were trained there, once";
  }
}
