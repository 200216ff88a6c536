package vaesweep.train;

import java.util.Locale;
import org.apache.commons.rng.UniformRandomProvider;
import vaesweep.data.Rows;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.train.checkpoint.Position;
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
  private Position begun = Position.before(0);
  private int step;
  private double loss;
  private double weight;

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

  /** Runs an epoch, from where it was put down if it was begun before. */
  EpochEnd run(Position from, LatentWeight latentWeight, Saver saver) {
    int epoch = from.epoch();
    begin(from);
    shuffle(streams.uniform(Streams.Purpose.ORDER, epoch));
    Streams.Normal noise = streams.normal(Streams.Purpose.TRAINING_NOISE, epoch);
    for (int done = 0; done < step; done++) {
      noise.fill(vae.noise(), noisePerStep);
    }
    int steps = steps();
    while (step < steps) {
      if (saver.stops(this)) {
        return EpochEnd.stopped();
      }
      double moment = epoch + (double) step / steps;
      weight = latentWeight.klWeight(moment);
      noise.fill(vae.noise(), noisePerStep);
      StepTerms terms =
          vae.step(new Batch(epoch, step * batchSize), weight, latentWeight.capacity(moment));
      step++;
      if (terms.notFinite().isPresent()) {
        String term = terms.notFinite().get();
        return EpochEnd.failed(diverged(term, "the " + term + " term is not finite"));
      }
      loss += terms.loss();
      saver.stepped(this);
    }
    return vae.hasOverflowed()
        ? EpochEnd.failed(diverged("gradient", OVERFLOWED))
        : EpochEnd.done(weight, loss / steps, gradientNorm());
  }

  private void begin(Position from) {
    begun = from;
    step = from.step();
    loss = from.lossSum();
    weight = from.klWeight();
  }

  /** Where the training stands. */
  Position position(double seconds) {
    return new Position(
        begun.epoch(),
        step,
        loss,
        weight,
        gradientNorm(),
        largestLogVariance(),
        begun.best(),
        seconds);
  }

  /** The buffers of a training that was put down are empty before its next step. */
  private double gradientNorm() {
    return step > begun.step() ? vae.gradientNorm() : begun.gradientNorm();
  }

  private double largestLogVariance() {
    return step > begun.step() ? vae.largestLogVariance() : begun.largestLogVariance();
  }

  private Failure diverged(String term, String sentence) {
    double largest = largestLogVariance();
    String message =
        String.format(Locale.ROOT, "%s; largest log-variance of the batch %.3g", sentence, largest);
    return Failure.diverged(begun.epoch(), step, term, message);
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
