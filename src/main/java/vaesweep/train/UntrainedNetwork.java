package vaesweep.train;

import vaesweep.measure.RowLosses;
import vaesweep.trial.Trial;
import vaesweep.trial.measured.FinalLoss;
import vaesweep.trial.measured.Measurement;
import vaesweep.vae.Evaluation;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeTraining;

/**
 * The network that a training began with, to hold the trained one against: on the same training
 * rows and noise, by the loss of the last step. It is drawn anew from the trial's seed, so that a
 * training that began in the middle has the same.
 */
record UntrainedNetwork(VaeTraining vae, Evaluator evaluator, Trial trial) {
  /**
   * Returns by how much the trained network's loss exceeds the untrained one's; below 0 where
   * something was learnt. Under {@code tc} it is at least so much. Afterwards the training stands
   * at its beginning.
   *
   * @param trained what was measured of the trained network on the training rows
   */
  Measurement compare(Evaluation trained) {
    FinalLoss loss =
        FinalLoss.of(trial.configuration(), vae.architecture().features())
            .atShare(evaluator.lastShare());
    double[] losses = RowLosses.of(loss.atLeast(), trained);
    vae.initialize(new Streams(trial.seed()));
    double[] untrained = RowLosses.of(loss.atMost(), evaluator.onTrainingRows());
    return RowLosses.difference(losses, untrained).as("objective_over_untrained", "nats");
  }
}
