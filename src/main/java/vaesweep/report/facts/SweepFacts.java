package vaesweep.report.facts;

import java.util.List;
import java.util.Map;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.diagnosis.evidence.Varied;
import vaesweep.report.facts.plane.BetaScale;
import vaesweep.report.facts.plane.RateDistortion;
import vaesweep.report.facts.trial.Album;
import vaesweep.report.facts.trial.Curves;
import vaesweep.report.facts.trial.Information;
import vaesweep.report.facts.trial.Pruned;
import vaesweep.report.facts.trial.TrialCounts;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.report.facts.trial.VerdictCounts;
import vaesweep.storage.Results;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;

/**
 * Everything that the page shows of a sweep.
 *
 * @param verdicts what the complete trials' numbers say of them
 * @param untried values that no trial has yet
 * @param drawn which trials are shown in full; unitKl, information, curves and album are theirs
 * @param trials all of them
 * @param comparison of their configurations
 * @param cloud the others' places in the plane
 * @param unitKl each unit's part of the rate by trial number, in nats per example, largest first
 * @param information what the rate is made of, by trial number
 * @param recommendations which weight to take, by purpose
 */
public record SweepFacts(
    TrialCounts progress,
    VerdictCounts verdicts,
    List<UntriedValues> untried,
    Varied varied,
    Drawn drawn,
    List<TrialFacts> trials,
    Comparison comparison,
    RateDistortion plane,
    Cloud cloud,
    BetaScale beta,
    BetaScale betaEff,
    Map<Integer, List<Double>> unitKl,
    Map<Integer, Information> information,
    Curves curves,
    Album album,
    Pruned pruned,
    List<Finding> findings,
    List<Recommendation> recommendations) {

  /** Returns what there is now, diagnosed afresh. */
  public static SweepFacts of(Results results) {
    return of(results, Diagnosis.of(results));
  }

  /**
   * Returns what there is now.
   *
   * @param findings what was found in it
   */
  public static SweepFacts of(Results results, List<Finding> findings) {
    return new SweepReading(results).facts(findings);
  }

  /** The trials that are shown in full, in the order of the plan. */
  public List<TrialFacts> shown() {
    return trials.stream().filter(trial -> drawn.has(trial.number())).toList();
  }

  public TrialFacts trial(int number) {
    return trials.stream().filter(trial -> trial.number() == number).findFirst().orElseThrow();
  }
}
