package vaesweep.train;

import java.util.Arrays;
import java.util.Optional;
import vaesweep.measure.PosteriorSamples;
import vaesweep.measure.RateDecomposition;
import vaesweep.measure.RowLosses;
import vaesweep.preflight.LikelihoodBaseline;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;
import vaesweep.trial.measured.FinalLoss;
import vaesweep.trial.measured.Measurement;
import vaesweep.vae.Evaluation;

/**
 * By how much a trained network's own loss, at its full weight, exceeds that of the decoder that
 * ignores the latent units: above 0 it is worse than that. Row by row, on validation rows.
 *
 * @param constant that decoder's distortion of every validation row, in nats
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never asked for
record ConstantDecoderComparison(Configuration configuration, FinalLoss loss, double[] constant) {
  /**
   * Returns what compares; empty where that decoder is decided by features that hardly vary.
   *
   * @param width of the trained decoder
   */
  static Optional<ConstantDecoderComparison> of(
      Configuration configuration, SharedData data, Evaluation.Width width) {
    FinalLoss loss = FinalLoss.of(configuration, data.data().facts().features());
    return data.constantDecoder(configuration.get(Parameters.LIKELIHOOD))
        .filter(distortions -> !LikelihoodBaseline.isFloored(width.flooredShare()))
        .map(distortions -> new ConstantDecoderComparison(configuration, loss, distortions));
  }

  /**
   * Returns the difference; empty where the total correlation is weighted and the rows are too few
   * to tell it from the mutual information.
   *
   * @param last all validation rows
   * @param samples of the first validation rows, which the total correlation is estimated from
   * @param parts of the rate, from these
   */
  Optional<Measurement> measure(
      Evaluation last, PosteriorSamples samples, RateDecomposition parts) {
    if (!(loss.objective() instanceof Objective.TotalCorrelation)) {
      return Optional.of(difference(RowLosses.of(loss, last)));
    }
    if (parts.isCapped()) {
      return Optional.empty();
    }
    double[] losses = samples.meanDistortions();
    double[] weighted = parts.rows().weighted(loss.weight());
    for (int row = 0; row < losses.length; row++) {
      losses[row] += weighted[row];
    }
    return Optional.of(difference(losses));
  }

  private Measurement difference(double[] losses) {
    int latentSize = configuration.get(Parameters.LATENT_SIZE);
    double[] baseline =
        Arrays.stream(constant)
            .limit(losses.length)
            .map(distortion -> loss.ofConstantDecoder(distortion, latentSize))
            .toArray();
    return RowLosses.difference(losses, baseline).as("objective_over_baseline", "nats");
  }
}
