package vaesweep.selftest;

import java.util.OptionalDouble;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import vaesweep.measure.ImportanceWeights;
import vaesweep.measure.LatentUnits;
import vaesweep.measure.PosteriorSamples;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.vae.Evaluation;
import vaesweep.vae.Loss;
import vaesweep.vae.MemoryNeed;
import vaesweep.vae.Optimiser;
import vaesweep.vae.RowSource;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeInference;
import vaesweep.vae.VaeTraining;

/** Trains one linear network for as long as its optimum takes, and measures it. */
final class LinearTraining {
  private static final Streams STREAMS = new Streams(1);
  private static final int BATCH = 256;
  private static final int STEPS = 6000;

  /** The step size stays this large for the first part of the steps, and then decays. */
  private static final double LEARNING_RATE = 0.02;

  private static final double CONSTANT_SHARE = 0.3;
  private static final double DECAY = 1e-3;

  /** Evaluations, each with its own noise, whose mean is taken. */
  private static final int EVALUATIONS = 32;

  private static final int MOST_SAMPLES = 16;

  private final HandwrittenDigits digits;
  private final LinearCase linear;

  LinearTraining(HandwrittenDigits digits, LinearCase linear) {
    this.digits = digits;
    this.linear = linear;
  }

  LinearNumbers run() {
    Optimiser adam = Optimiser.adam(LEARNING_RATE, OptionalDouble.empty());
    Loss loss = Loss.elbo(linear.reduction());
    try (VaeTraining vae =
            new VaeTraining(linear.architecture(digits.features()), loss, adam, BATCH);
        VaeInference inference = new VaeInference(vae, MemoryNeed.EVALUATION_ROWS)) {
      vae.initialize(STREAMS);
      train(vae);
      return measure(inference);
    }
  }

  private void train(VaeTraining vae) {
    UniformRandomProvider random = STREAMS.uniform(Streams.Purpose.ORDER, 0);
    Streams.Normal noise = STREAMS.normal(Streams.Purpose.TRAINING_NOISE, 0);
    int[] order = PermutationSampler.natural(digits.count());
    int stepsOfAPass = digits.count() / BATCH;
    for (int step = 0; step < STEPS; step++) {
      if (step % stepsOfAPass == 0) {
        PermutationSampler.shuffle(random, order);
      }
      double decaying = (step / (double) STEPS - CONSTANT_SHARE) / (1 - CONSTANT_SHARE);
      vae.setLearningRate(LEARNING_RATE * StrictMath.pow(DECAY, Math.max(0, decaying)));
      noise.fill(vae.noise(), BATCH * linear.latentSize());
      Batch batch = new Batch(order, step % stepsOfAPass * BATCH);
      vae.step(batch, linear.beta(digits.features()));
    }
  }

  private LinearNumbers measure(VaeInference inference) {
    double[] distortions = new double[EVALUATIONS];
    float[] noise = new float[digits.count() * linear.latentSize()];
    Evaluation evaluation = null;
    for (int i = 0; i < EVALUATIONS; i++) {
      STREAMS.normal(Streams.Purpose.EVALUATION_NOISE, i).fill(noise, noise.length);
      evaluation = inference.evaluate(digits, noise);
      distortions[i] = evaluation.distortion();
    }
    int active =
        (int) LatentUnits.of(evaluation.latent()).stream().filter(LatentUnit::active).count();
    return LinearNumbers.of(distortions, evaluation, active, bounds(inference, evaluation));
  }

  private LinearNumbers.Bounds bounds(VaeInference inference, Evaluation evaluation) {
    Streams.Normal normal = STREAMS.normal(Streams.Purpose.POSTERIOR_SAMPLES, 0);
    ImportanceWeights weights =
        ImportanceWeights.of(
            PosteriorSamples.draw(
                inference,
                digits,
                evaluation.latent(),
                evaluation.meanTerm(),
                MOST_SAMPLES,
                normal::fill));
    return new LinearNumbers.Bounds(
        weights.bound(1).value(), weights.bound(4).value(), weights.bound(MOST_SAMPLES).value());
  }

  /** The rows of one step. */
  private final class Batch implements RowSource {
    private final int[] order;
    private final int from;

    Batch(int[] order, int from) {
      this.order = order;
      this.from = from;
    }

    @Override
    public int count() {
      return BATCH;
    }

    @Override
    public void gather(int row, float[] into) {
      digits.gather(order[from + row], into);
    }
  }
}
