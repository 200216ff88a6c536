package vaesweep.report;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.report.facts.Cloud;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.plane.BetaScale;
import vaesweep.report.facts.plane.RateDistortion;
import vaesweep.report.facts.trial.Curve;
import vaesweep.report.facts.trial.Information;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.trial.measured.Picture;

/** The facts that the page's scripts draw, as they lie in the page; maps are by trial number. */
record Island(
    List<TrialFacts> trials,
    boolean repeated,
    List<Integer> bests,
    RateDistortion plane,
    Cloud cloud,
    BetaScale beta,
    BetaScale betaEff,
    Map<Integer, List<Double>> unitKl,
    Map<Integer, Information> information,
    Map<Integer, Curve> curves,
    Map<Integer, List<Picture>> pictures) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Returns the JSON text with no character that could end a script element. */
  static String json(SweepFacts facts) {
    Island island =
        new Island(
            facts.shown(),
            facts.comparison().repeated(),
            facts.comparison().bestTrials(),
            facts.plane(),
            facts.cloud(),
            facts.beta(),
            facts.betaEff(),
            facts.unitKl(),
            facts.information(),
            facts.curves().byTrial(),
            facts.album().byTrial());
    return MAPPER.writeValueAsString(island).replace("<", "\\u003c");
  }
}
