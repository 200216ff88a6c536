package vaesweep.diagnosis.rules;

import java.util.List;

/** Every rule, in the order in which findings of one severity are told. */
public final class Rules {
  public static final List<Rule> ALL =
      List.of(
          new Diverged(),
          new LogVarianceExplodes(),
          new CollapseFull(),
          new AnnealingUnfinished(),
          new ReductionMix(),
          new SameObjective(),
          new CollapsePartial(),
          new BceOnGrey());

  private Rules() {}
}
