package vaesweep.report.facts.trial;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.trial.judged.Judgement;

/**
 * What the numbers of the complete trials say of them.
 *
 * @param counts how many have each verdict; every verdict has an entry
 * @param worse how many do worse than a decoder that ignores z
 * @param notFull how many ended before their full KL weight, or capacity
 */
public record VerdictCounts(Map<Judgement.Verdict, Integer> counts, Worse worse, int notFull) {
  /**
   * How many trials do worse than a decoder that ignores z.
   *
   * @param all of them, whatever their verdicts
   * @param exploded those of them that exploded
   * @param collapsed those of them that collapsed
   */
  public record Worse(int all, int exploded, int collapsed) {
    private static Worse of(List<Judgement> judged) {
      List<Judgement.Verdict> its =
          judged.stream().filter(Judgement::worseThanBaseline).map(Judgement::verdict).toList();
      return new Worse(
          its.size(),
          Collections.frequency(its, Judgement.Verdict.EXPLODED),
          Collections.frequency(its, Judgement.Verdict.COLLAPSED));
    }
  }

  public static VerdictCounts of(List<Subject> trials) {
    List<Judgement> judged =
        trials.stream().flatMap(trial -> trial.row().judgement().stream()).toList();
    Map<Judgement.Verdict, Integer> counts = new EnumMap<>(Judgement.Verdict.class);
    for (Judgement.Verdict verdict : Judgement.Verdict.values()) {
      counts.put(verdict, (int) judged.stream().filter(it -> it.verdict() == verdict).count());
    }
    return new VerdictCounts(
        counts,
        Worse.of(judged),
        (int) judged.stream().filter(judgement -> !judgement.fullWeight()).count());
  }

  public int in(Judgement.Verdict verdict) {
    return counts.get(verdict);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
