package vaesweep.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vaesweep.data.Dataset;
import vaesweep.measure.DeadHiddenUnits;
import vaesweep.measure.Estimate;
import vaesweep.measure.Heads;
import vaesweep.measure.ImageQuality;
import vaesweep.measure.ImportanceWeights;
import vaesweep.measure.PosteriorSamples;
import vaesweep.measure.RateDecomposition;
import vaesweep.measure.SamplingError;
import vaesweep.measure.StructuralSimilarity;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Activation;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.measured.Measurement;
import vaesweep.vae.Evaluation;
import vaesweep.vae.Evaluation.Latent;
import vaesweep.vae.MemoryNeed;
import vaesweep.vae.RowSource;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeInference;

/**
 * What is measured of trained networks once, on validation rows, beside the last epoch's numbers.
 */
final class FinalMeasurements {
  private final VaeInference inference;
  private final SharedData shared;
  private final Dataset data;
  private final DataFacts facts;
  private final Trial trial;
  private final Evaluator evaluator;
  private final List<Measurement> measured = new ArrayList<>();

  FinalMeasurements(VaeInference inference, SharedData shared, Trial trial, Evaluator evaluator) {
    this.inference = inference;
    this.shared = shared;
    data = shared.data();
    this.trial = trial;
    this.evaluator = evaluator;
    facts = data.facts();
  }

  List<Measurement> measure() {
    Evaluation last = evaluator.last();
    Likelihood likelihood = trial.configuration().get(Parameters.LIKELIHOOD);
    plain(last.latent());
    width(likelihood, last.width());
    measured.addAll(heads(trial.configuration()).measure(last.latent()));
    int count = Math.min(trial.evaluation().rows(), facts.validationRows());
    RowSource rows = new FirstRows(data.validation(), count);
    Latent latent = last.latent().first(count);
    add("evaluated_rows", count, "");
    if (facts.isImage() && data.isShare()) {
      images(rows, latent);
    }
    estimates(rows, latent, last);
    ContinuousBernoulliScores scores =
        new ContinuousBernoulliScores(likelihood, inference, rows, evaluator.validationNoise());
    if (scores.apply(facts.interiorShare())) {
      measured.addAll(scores.measure());
    }
    return List.copyOf(measured);
  }

  private void add(String name, double value, String unit) {
    measured.add(new Measurement(name, value, unit));
  }

  private void plain(Latent latent) {
    add("weight_share", evaluator.lastShare(), "");
    add("clamped_row_share", (double) latent.clampedRows() / latent.rows(), "");
    if (latent.rows() > 1) { // a single row differs from no other
      measured.addAll(
          DeadHiddenUnits.of(
              inference.hiddenLayers(evaluator.validation(), evaluator.validationNoise())));
    }
  }

  private void width(Likelihood likelihood, Evaluation.Width width) {
    String name = likelihood instanceof Likelihood.Laplace ? "scale" : "sigma";
    width.scale().ifPresent(scale -> add(name, scale, ""));
    if (likelihood.width().filter(Scale.Fitted.class::isInstance).isPresent()) {
      add("floored_share", width.flooredShare(), "");
    }
  }

  private static Heads heads(Configuration configuration) {
    Activation mean = configuration.get(Parameters.MEAN_ACTIVATION);
    Activation logVariance =
        configuration.has(Parameters.LOG_VARIANCE_ACTIVATION)
            ? configuration.get(Parameters.LOG_VARIANCE_ACTIVATION)
            : Activation.IDENTITY;
    return new Heads(
        new Heads.Bounds(mean.least(), mean.greatest()),
        new Heads.Bounds(logVariance.least(), logVariance.greatest()));
  }

  /** Compares each row with what comes back of it at z = mean. */
  private void images(RowSource rows, Latent latent) {
    boolean grey = facts.channels() == 1;
    StructuralSimilarity similarity = new StructuralSimilarity(facts.height(), facts.width());
    double[] psnr = new double[latent.rows()];
    double[] ssim = new double[latent.rows()];
    float[] row = new float[facts.features()];
    for (int from = 0; from < latent.rows(); from += MemoryNeed.EVALUATION_ROWS) {
      int to = Math.min(latent.rows(), from + MemoryNeed.EVALUATION_ROWS);
      int size = latent.size();
      float[] means = Arrays.copyOfRange(latent.means(), from * size, to * size);
      float[] images = inference.decode(means, to - from);
      for (int i = from; i < to; i++) {
        rows.gather(i, row);
        int at = (i - from) * row.length;
        float[] image = Arrays.copyOfRange(images, at, at + row.length);
        psnr[i] = ImageQuality.psnr(row, image);
        ssim[i] = grey ? similarity.of(row, image) : 0;
      }
    }
    measured.add(Estimate.ofMean(psnr).as("psnr", "dB"));
    if (grey) {
      measured.add(Estimate.ofMean(ssim).as("ssim", ""));
    }
  }

  private void estimates(RowSource rows, Latent latent, Evaluation last) {
    Streams.Normal normal = new Streams(trial.seed()).normal(Streams.Purpose.POSTERIOR_SAMPLES, 0);
    PosteriorSamples samples =
        PosteriorSamples.draw(
            inference, rows, latent, last.meanTerm(), trial.evaluation().samples(), normal::fill);
    if (samples.samples() > 1) {
      double error = SamplingError.ofDistortion(samples, facts.validationRows());
      add("distortion_sampling_error", error, "nats");
    }
    bounds(ImportanceWeights.of(samples), samples.samples());
    RateDecomposition parts = RateDecomposition.of(samples);
    measured.add(parts.rate().as("monte_carlo_rate", "nats"));
    measured.add(parts.mutualInformation().as("mutual_information", "nats"));
    measured.add(parts.totalCorrelation().as("total_correlation", "nats"));
    measured.add(parts.dimensionWiseKl().as("dimension_wise_kl", "nats"));
    add("largest_mutual_information", StrictMath.log(latent.rows()), "nats");
    ConstantDecoderComparison.of(trial.configuration(), shared, last.width())
        .flatMap(comparison -> comparison.measure(last, samples, parts))
        .ifPresent(measured::add);
  }

  /** The bound of all k samples, and for how it grows those of 1 and k/4. */
  private void bounds(ImportanceWeights weights, int k) {
    add("importance_samples", k, "");
    IntStream.of(1, k / 4)
        .distinct()
        .filter(fewer -> 0 < fewer && fewer < k)
        .forEach(fewer -> bound(weights, fewer, "_" + fewer));
    bound(weights, k, "");
    measured.add(weights.effectiveSampleSize().as("effective_sample_size", ""));
  }

  private void bound(ImportanceWeights weights, int k, String ending) {
    measured.add(weights.bound(k).as("importance_weighted_bound" + ending, "nats"));
    if (k > 1) {
      measured.add(weights.gap(k).as("elbo_gap" + ending, "nats"));
    }
  }
}
