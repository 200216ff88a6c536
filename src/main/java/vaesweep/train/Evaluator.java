package vaesweep.train;

import java.util.List;
import vaesweep.data.Dataset;
import vaesweep.measure.LatentUnits;
import vaesweep.spec.Configuration;
import vaesweep.spec.LatentWeight;
import vaesweep.spec.Parameters;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.SplitNumbers;
import vaesweep.vae.Evaluation;
import vaesweep.vae.RowSource;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeInference;

/**
 * Measures the networks on the validation rows, and after the last epoch on as many fixed training
 * rows too, each with one fixed noise.
 */
final class Evaluator {

  private final VaeInference inference;
  private final DataFacts facts;
  private final int latentSize;
  private final int epochs;
  private final EarlyStopper patience;
  private final RowSource validation;
  private final RowSource train;
  private final float[] validationNoise;
  private final float[] trainNoise;
  private final LatentWeight weight;
  private final int steps;
  private Evaluation last;
  private Evaluation lastOnTrainingRows;
  private EpochNumbers lastNumbers;

  Evaluator(VaeInference inference, Dataset data, Streams streams, Configuration configuration) {
    this.inference = inference;
    facts = data.facts();
    latentSize = configuration.get(Parameters.LATENT_SIZE);
    epochs = configuration.get(Parameters.EPOCHS);
    weight = LatentWeight.of(configuration, facts.features());
    steps = facts.trainRows() / configuration.get(Parameters.BATCH_SIZE);
    patience = new EarlyStopper(configuration, facts.features());
    validation = new FirstRows(data.validation(), data.validation().count());
    train =
        new FirstRows(data.trainFixed(), Math.min(data.validation().count(), facts.trainRows()));
    validationNoise = noise(streams, 0, validation.count());
    trainNoise = noise(streams, 1, train.count());
  }

  private float[] noise(Streams streams, int index, int rows) {
    float[] noise = new float[rows * latentSize];
    streams.normal(Streams.Purpose.EVALUATION_NOISE, index).fill(noise, noise.length);
    return noise;
  }

  EpochNumbers measure(int epoch, EpochEnd end, double seconds) {
    Evaluation onValidation = inference.evaluate(validation, validationNoise);
    SplitNumbers numbers = numbers(onValidation);
    List<LatentUnit> units = LatentUnits.of(onValidation.latent());
    boolean isLast = patience.isOverAfter(epoch, numbers, units) || epoch == epochs;
    last = onValidation;
    if (isLast) {
      lastOnTrainingRows = onTrainingRows();
    }
    lastNumbers =
        new EpochNumbers(
            epoch,
            end.klWeight(),
            end.trainLoss(),
            end.gradientNorm(),
            numbers,
            isLast ? numbers(lastOnTrainingRows) : SplitNumbers.UNMEASURED,
            LatentUnits.largestLogVariance(onValidation.latent()),
            onValidation.latent().clamps(),
            units,
            seconds);
    return lastNumbers;
  }

  private SplitNumbers numbers(Evaluation evaluation) {
    return new SplitNumbers(
        evaluation.distortion(), evaluation.rate(), evaluation.squaredError() / facts.features());
  }

  /** Whether the training goes on after what was measured last. */
  EarlyStopper patience() {
    return patience;
  }

  /** The validation rows as evaluated last. */
  Evaluation last() {
    return last;
  }

  /** The training rows as evaluated after the last epoch. */
  Evaluation lastOnTrainingRows() {
    return lastOnTrainingRows;
  }

  /** Evaluates as many training rows as there are validation rows with the networks as they are. */
  Evaluation onTrainingRows() {
    return inference.evaluate(train, trainNoise);
  }

  /** The share of the full weight or capacity at the last step before what was measured last. */
  double lastShare() {
    return weight.lastShare(Math.max(1, lastNumbers.epoch()), steps);
  }

  /** What was measured last. */
  EpochNumbers lastNumbers() {
    return lastNumbers;
  }

  RowSource validation() {
    return validation;
  }

  /** Shape [rows, M]. */
  float[] validationNoise() {
    return validationNoise;
  }
}
