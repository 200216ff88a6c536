package vaesweep.report.words;

import java.util.List;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.trial.Pruned;
import vaesweep.trial.Pruning;

/** Comparisons that ended pruned trials, in words. */
public final class PruningWords {
  /** Of more trials than these the first are named. */
  private static final int NAMED = 12;

  private PruningWords() {}

  /** Returns {@code pruned after epoch 3: elbo −251.3, place 5 of 9; 3 went on, from −249.8 up}. */
  public static String of(Pruning pruning) {
    return "pruned after epoch "
        + pruning.epoch()
        + ": "
        + (Double.isNaN(pruning.value())
            ? "a repeat of it failed"
            : pruning.metric() + " " + Digits.nats(pruning.value()))
        + ", place "
        + pruning.place()
        + " of "
        + pruning.compared()
        + "; "
        + pruning.kept()
        + " went on, from "
        + Digits.nats(pruning.threshold())
        + " up";
  }

  /** Returns {@code elbo −249.8}. */
  public static String threshold(Pruning pruning) {
    return pruning.metric() + " " + Digits.nats(pruning.threshold());
  }

  /** Returns who lost at a rung, such as {@code 7 (−251.3, place 5)}. */
  public static String lost(Pruned.Rung rung) {
    List<String> each =
        rung.lost().stream()
            .map(
                lost ->
                    lost.trial()
                        + " ("
                        + (Double.isNaN(lost.value()) ? "failed" : Digits.nats(lost.value()))
                        + ", place "
                        + lost.place()
                        + ")")
            .toList();
    return Phrases.some(each, NAMED);
  }
}
