package vaesweep.train;

import vaesweep.spec.Annealing;
import vaesweep.spec.Configuration;
import vaesweep.spec.Objective;
import vaesweep.spec.Parameters;

/**
 * The weight of the latent term over a training, with its schedule. Moments are in epochs: those
 * done, plus the steps done of the running one divided by its steps.
 */
interface LatentWeight {
  /** The KL weight as written in the loss; gamma under objective capacity. */
  double klWeight(double moment);

  /** The rate aimed at, in nats; 0 where there is none. */
  double capacity(double moment);

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
    public double klWeight(double moment) {
      return beta * annealing.share(moment, epochs);
    }

    @Override
    public double capacity(double moment) {
      return 0;
    }
  }

  /** A weight that stays, of the distance from a capacity that grows. */
  record Growing(Objective.Capacity objective, int epochs) implements LatentWeight {
    @Override
    public double klWeight(double moment) {
      return objective.gamma();
    }

    @Override
    public double capacity(double moment) {
      return objective.capacity() * objective.annealing().share(moment, epochs);
    }
  }
}
