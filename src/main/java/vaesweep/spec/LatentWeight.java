package vaesweep.spec;

import vaesweep.spec.loss.Objective;
import vaesweep.spec.schedule.Annealing;

/**
 * The weight of the latent term over a training, with its schedule. It is a function of the
 * annealing's share alone, which is one of the moment. Moments are in epochs: those done, plus the
 * steps done of the running one divided by its steps.
 */
public interface LatentWeight {
  /** How what grows grows. */
  Annealing annealing();

  /** The length of the training. */
  int epochs();

  /** The annealing's share: 1 is the full weight. */
  default double share(double moment) {
    return annealing().share(moment, epochs());
  }

  /** The KL weight as written in the loss at a share; gamma under objective capacity. */
  double klWeightAt(double share);

  /** The rate aimed at, in nats, at a share; 0 where there is none. */
  double capacityAt(double share);

  /** The KL weight as written in the loss; gamma under objective capacity. */
  default double klWeight(double moment) {
    return klWeightAt(share(moment));
  }

  /** The rate aimed at, in nats; 0 where there is none. */
  default double capacity(double moment) {
    return capacityAt(share(moment));
  }

  /**
   * The share at the last step of a training.
   *
   * @param done epochs that were trained, at least 1
   * @param steps of an epoch
   */
  default double lastShare(int done, int steps) {
    return share(moment(done - 1, steps - 1, steps));
  }

  /** The moment before a step. */
  static double moment(int epoch, int step, int steps) {
    return epoch + (double) step / steps;
  }

  /**
   * Returns what a configuration asks for.
   *
   * @param features of the data, N
   */
  static LatentWeight of(Configuration configuration, int features) {
    int epochs = configuration.get(Parameters.EPOCHS);
    return configuration.get(Parameters.OBJECTIVE) instanceof Objective.Capacity capacity
        ? new Growing(capacity, epochs)
        : new Annealed(
            configuration.beta(features).orElseThrow(),
            configuration.get(Parameters.ANNEALING),
            epochs);
  }

  /** A weight that is annealed. */
  record Annealed(double beta, Annealing annealing, int epochs) implements LatentWeight {
    @Override
    public double klWeightAt(double share) {
      return beta * share;
    }

    @Override
    public double capacityAt(double share) {
      return 0;
    }
  }

  /** A weight that stays, of the distance from a capacity that grows. */
  record Growing(Objective.Capacity objective, int epochs) implements LatentWeight {
    @Override
    public Annealing annealing() {
      return objective.annealing();
    }

    @Override
    public double klWeightAt(double share) {
      return objective.gamma();
    }

    @Override
    public double capacityAt(double share) {
      return objective.capacity() * share;
    }
  }
}
