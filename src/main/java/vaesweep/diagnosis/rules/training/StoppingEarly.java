package vaesweep.diagnosis.rules.training;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.judged.Finding;

/**
 * What is done about trials that are better on training rows: those whose validation rows an
 * earlier epoch served better stop there; the others have nothing to stop early for.
 *
 * @param all the trials
 * @param past those of objective elbo whose best epoch is past
 * @param shorter those of them without a schedule, so that fewer epochs change nothing else
 */
record StoppingEarly(List<Subject> all, List<Subject> past, List<Subject> shorter) {
  /** Nats that the last epoch may be worse than the best: more is no wobble. */
  private static final double WOBBLE = 0.1;

  private static final String CLOSE = "more data or narrower hidden layers close the gap";

  static StoppingEarly of(List<Subject> overfit) {
    List<Subject> past =
        overfit.stream().filter(StoppingEarly::isKnown).filter(t -> t.lost() > WOBBLE).toList();
    return new StoppingEarly(
        overfit,
        past,
        past.stream().filter(t -> t.kind(Parameters.ANNEALING).equals("none")).toList());
  }

  /** Whether the curve shows a trial's own objective: it is elbo, and its weight became full. */
  private static boolean isKnown(Subject trial) {
    return trial.comparable() && trial.kind(Parameters.OBJECTIVE).equals("elbo");
  }

  Finding finding(Evidence evidence, String sentence) {
    Finding finding =
        new Finding(
            "OVERFIT",
            past.isEmpty() ? Finding.Severity.INFO : Finding.Severity.WARNING,
            sentence,
            past.isEmpty() ? nothing() : stop(),
            Evidence.numbers(all));
    return shorter.isEmpty()
        ? finding
        : new Rerun(evidence, finding, shorter)
            .changing(
                (trial, parameters) ->
                    parameters.put(Parameters.EPOCHS.name(), (long) trial.bestEpoch()));
  }

  private String nothing() {
    boolean known = all.stream().allMatch(StoppingEarly::isKnown);
    return known
        ? "Nothing to stop early for. A gap, but the validation rows still gain: the last epoch is within "
            + Digits.of(WOBBLE)
            + " nats of the best at the trials' own objective; "
            + CLOSE
            + "."
        : "Compare on validation rows only. No curve shows that an earlier epoch was better; "
            + CLOSE
            + ".";
  }

  private String stop() {
    Subject worst =
        Collections.max(
            shorter.isEmpty() ? past : shorter, Comparator.comparingDouble(Subject::lost));
    return String.format(
        "Stop earlier. On validation rows %s was best at its own objective after epoch %d, and is %s nats"
            + " worse after epoch %d%s.%s%s",
        worst.label(),
        worst.bestEpoch(),
        Digits.nats(worst.lost()),
        worst.last().epoch(),
        shorter.isEmpty()
            ? ": let it end there, its annealing too"
            : "; the sweep file takes the best epoch as the last",
        others(),
        Phrases.unsure("the best epoch may have a gap too, which more data closes"));
  }

  private String others() {
    int left = all.size() - past.size();
    return left == 0
        ? ""
        : String.format(
            " %s not past the best epoch: %s.",
            left == 1 ? "1 of the trials is" : left + " of the trials are", CLOSE);
  }
}
