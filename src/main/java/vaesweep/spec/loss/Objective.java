package vaesweep.spec.loss;

import vaesweep.spec.schedule.Annealing;

/** What the loss asks of the latent units, beside the reconstruction term. */
public sealed interface Objective {
  /** The weighted KL divergence (Higgins et al. 2017). */
  record Elbo() implements Objective {}

  /**
   * The distance of the rate from a capacity that grows: gamma·|rate − capacity·share|, with the
   * rate as the mean over the batch. It has no KL weight.
   *
   * @param gamma the weight of the distance, per nat
   * @param capacity the rate aimed at in the end, in nats
   * @param annealing how the capacity grows from 0
   * @see <a href="https://arxiv.org/abs/1804.03599">Burgess et al. 2018</a>
   */
  record Capacity(double gamma, double capacity, Annealing annealing) implements Objective {}

  /**
   * The weighted KL divergence, where a batch mean below a floor costs as much as the floor.
   *
   * @param nats the floor
   * @param of what has it: every unit, or all together
   * @see <a href="https://arxiv.org/abs/1606.04934">Kingma et al. 2016</a>
   */
  record FreeBits(double nats, FloorOf of) implements Objective {
    /** A floor of every unit. */
    public FreeBits(double nats) {
      this(nats, FloorOf.UNIT);
    }
  }

  /**
   * The KL divergence whose part that is total correlation is weighted, and nothing else of it; it
   * is estimated from the batch by stratified sampling.
   *
   * @see <a href="https://arxiv.org/abs/1802.04942">Chen et al. 2018</a>
   */
  record TotalCorrelation() implements Objective {}
}
