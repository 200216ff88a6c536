package vaesweep.train;

import java.util.Locale;
import org.apache.commons.rng.UniformRandomProvider;
import vaesweep.data.Rows;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.trial.Failure;
import vaesweep.vae.RowSource;
import vaesweep.vae.StepTerms;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeTraining;

/** One pass over the shuffled training rows; the remainder that fills no batch is dropped. */
final class Epoch {
  private static final String OVERFLOWED = "the square of a gradient is not finite";

  private final VaeTraining vae;
  private final Rows rows;
  private final Streams streams;
  private final int batchSize;
  private final int noisePerStep;
  private final int[] order;

  Epoch(VaeTraining vae, Rows rows, Configuration configuration, Streams streams) {
    this.vae = vae;
    this.rows = rows;
    this.streams = streams;
    batchSize = configuration.get(Parameters.BATCH_SIZE);
    noisePerStep = batchSize * configuration.get(Parameters.LATENT_SIZE);
    order = new int[rows.count()];
  }

  /** The number of optimiser steps. */
  int steps() {
    return rows.count() / batchSize;
  }

  /**
   * Runs one epoch.
   *
   * @param epoch epochs done before
   */
  EpochEnd run(int epoch, LatentWeight latentWeight, Listener listener) {
    shuffle(streams.uniform(Streams.Purpose.ORDER, epoch));
    Streams.Normal noise = streams.normal(Streams.Purpose.TRAINING_NOISE, epoch);
    int steps = steps();
    double loss = 0;
    double weight = 0;
    for (int step = 0; step < steps; step++) {
      if (listener.stopRequested()) {
        return EpochEnd.stopped();
      }
      double moment = epoch + (double) step / steps;
      weight = latentWeight.klWeight(moment);
      noise.fill(vae.noise(), noisePerStep);
      StepTerms terms =
          vae.step(new Batch(epoch, step * batchSize), weight, latentWeight.capacity(moment));
      if (terms.notFinite().isPresent()) {
        String term = terms.notFinite().get();
        String sentence = "the " + term + " term is not finite";
        return EpochEnd.failed(diverged(epoch, step + 1, term, sentence));
      }
      loss += terms.loss();
    }
    return vae.hasOverflowed()
        ? EpochEnd.failed(diverged(epoch, steps, "gradient", OVERFLOWED))
        : EpochEnd.done(weight, loss / steps, vae.gradientNorm());
  }

  private Failure diverged(int epoch, int step, String term, String sentence) {
    double largest = vae.largestLogVariance();
    String message =
        String.format(Locale.ROOT, "%s; largest log-variance of the batch %.3g", sentence, largest);
    return Failure.diverged(epoch, step, term, message);
  }

  /**
   * Starts from the natural order in every epoch, so that an epoch's order depends on nothing
   * before it.
   */
  private void shuffle(UniformRandomProvider random) {
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }

  /** The rows of one step. */
  private final class Batch implements RowSource {
    private final int epoch;
    private final int from;

    Batch(int epoch, int from) {
      this.epoch = epoch;
      this.from = from;
    }

    @Override
    public int count() {
      return batchSize;
    }

    @Override
    public void gather(int row, float[] into) {
      rows.gather(epoch, order, from + row, from + row + 1, into);
    }
  }
}
