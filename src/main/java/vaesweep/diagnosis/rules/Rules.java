package vaesweep.diagnosis.rules;

import java.util.List;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.rules.collapse.CollapseByTraining;
import vaesweep.diagnosis.rules.collapse.CollapseFull;
import vaesweep.diagnosis.rules.collapse.CollapsePartial;
import vaesweep.diagnosis.rules.collapse.CollapseUnexpected;
import vaesweep.diagnosis.rules.collapse.KlRecollapse;
import vaesweep.diagnosis.rules.decoder.BceOnGrey;
import vaesweep.diagnosis.rules.decoder.DensityAboveOne;
import vaesweep.diagnosis.rules.decoder.SigmaFloor;
import vaesweep.diagnosis.rules.heads.BoundedHead;
import vaesweep.diagnosis.rules.heads.ReluLogVariance;
import vaesweep.diagnosis.rules.heads.ReluMean;
import vaesweep.diagnosis.rules.latent.InformationCap;
import vaesweep.diagnosis.rules.latent.PriorHoles;
import vaesweep.diagnosis.rules.training.Diverged;
import vaesweep.diagnosis.rules.training.Exploded;
import vaesweep.diagnosis.rules.training.LogVarianceExplodes;
import vaesweep.diagnosis.rules.training.NoEffect;
import vaesweep.diagnosis.rules.training.Overfit;
import vaesweep.diagnosis.rules.training.Regret;
import vaesweep.diagnosis.rules.training.SeedNoise;
import vaesweep.diagnosis.rules.training.WorseThanBaseline;
import vaesweep.diagnosis.rules.weight.AnnealingUnfinished;
import vaesweep.diagnosis.rules.weight.CapacityEmpty;
import vaesweep.diagnosis.rules.weight.CapacityMissed;
import vaesweep.diagnosis.rules.weight.FreeBitsPinned;
import vaesweep.diagnosis.rules.weight.ReductionMix;
import vaesweep.diagnosis.rules.weight.SameObjective;
import vaesweep.diagnosis.rules.weight.SigmaBetaConfounded;

/**
 * Every rule, the weightiest first: findings of one severity are told in this order, and one that
 * explains others stands before them.
 */
public final class Rules {
  public static final List<Rule> ALL =
      List.of(
          new Diverged(),
          new Exploded(),
          new ReluLogVariance(),
          new ReluMean(),
          new BoundedHead(),
          new LogVarianceExplodes(),
          new CollapseFull(),
          new CollapseByTraining(),
          new CollapseUnexpected(),
          new KlRecollapse(),
          new WorseThanBaseline(),
          new AnnealingUnfinished(),
          new CapacityMissed(),
          new CapacityEmpty(),
          new ReductionMix(),
          new SigmaFloor(),
          new SigmaBetaConfounded(),
          new Regret(),
          new SeedNoise(),
          new Overfit(),
          new SameObjective(),
          new NoEffect(),
          new CollapsePartial(),
          new FreeBitsPinned(),
          new BceOnGrey(),
          new DensityAboveOne(),
          new InformationCap(),
          new PriorHoles());

  private Rules() {}
}
