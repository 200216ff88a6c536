package vaesweep.train;

import java.util.ArrayList;
import java.util.List;
import vaesweep.data.Dataset;
import vaesweep.measure.ImageQuality;
import vaesweep.measure.LatentUnits;
import vaesweep.spec.Configuration;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Parameters;
import vaesweep.spec.Scale;
import vaesweep.trial.DataFacts;
import vaesweep.trial.EpochNumbers;
import vaesweep.trial.Measurement;
import vaesweep.trial.SplitNumbers;
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
  private final RowSource validation;
  private final RowSource train;
  private final float[] validationNoise;
  private final float[] trainNoise;
  private final Likelihood likelihood;
  private Evaluation.Width width;

  Evaluator(VaeInference inference, Dataset data, Streams streams, Configuration configuration) {
    this.inference = inference;
    facts = data.facts();
    latentSize = configuration.get(Parameters.LATENT_SIZE);
    epochs = configuration.get(Parameters.EPOCHS);
    likelihood = configuration.get(Parameters.LIKELIHOOD);
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
    width = onValidation.width();
    return new EpochNumbers(
        epoch,
        end.klWeight(),
        end.trainLoss(),
        end.gradientNorm(),
        numbers(onValidation),
        epoch == epochs ? numbers(inference.evaluate(train, trainNoise)) : SplitNumbers.UNMEASURED,
        LatentUnits.largestLogVariance(onValidation.latent()),
        onValidation.latent().clamps(),
        LatentUnits.of(onValidation.latent()),
        seconds);
  }

  private SplitNumbers numbers(Evaluation evaluation) {
    return new SplitNumbers(
        evaluation.distortion(), evaluation.rate(), evaluation.squaredError() / facts.features());
  }

  Measurement psnr(EpochNumbers last) {
    return new Measurement("psnr", ImageQuality.psnr(last.validation().mse()), "dB");
  }

  /** What a Bernoulli decoder is worth as a density, where the data is grey. */
  List<Measurement> continuousBernoulliScores() {
    ContinuousBernoulliScores scores =
        new ContinuousBernoulliScores(likelihood, inference, validation, validationNoise);
    return scores.apply(facts.interiorShare()) ? scores.measure() : List.of();
  }

  /** The decoder's width as evaluated last, where the likelihood lets it follow the data. */
  List<Measurement> width() {
    List<Measurement> measured = new ArrayList<>();
    if (width.scale().isPresent()) {
      String name = likelihood instanceof Likelihood.Laplace ? "scale" : "sigma";
      measured.add(new Measurement(name, width.scale().getAsDouble(), ""));
    }
    if (likelihood.width().filter(Scale.Fitted.class::isInstance).isPresent()) {
      measured.add(new Measurement("floored_share", width.flooredShare(), ""));
    }
    return measured;
  }
}
