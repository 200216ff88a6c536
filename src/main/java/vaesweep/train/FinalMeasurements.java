package vaesweep.train;

import java.util.ArrayList;
import java.util.List;
import vaesweep.data.Dataset;
import vaesweep.measure.Estimate;
import vaesweep.measure.Heads;
import vaesweep.measure.ImageQuality;
import vaesweep.measure.ImportanceWeights;
import vaesweep.measure.PosteriorSamples;
import vaesweep.measure.RateDecomposition;
import vaesweep.measure.SamplingError;
import vaesweep.measure.StructuralSimilarity;
import vaesweep.spec.Activation;
import vaesweep.spec.Configuration;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Parameters;
import vaesweep.spec.Scale;
import vaesweep.trial.DataFacts;
import vaesweep.trial.Measurement;
import vaesweep.trial.Trial;
import vaesweep.vae.Evaluation;
import vaesweep.vae.Evaluation.Latent;
import vaesweep.vae.RowSource;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeInference;

/**
 * What is measured of trained networks once, on validation rows, beside the last epoch's numbers.
 */
final class FinalMeasurements {
  private final VaeInference inference;
  private final Dataset data;
  private final DataFacts facts;
  private final Trial trial;
  private final Evaluator evaluator;
  private final List<Measurement> measured = new ArrayList<>();

  FinalMeasurements(VaeInference inference, Dataset data, Trial trial, Evaluator evaluator) {
    this.inference = inference;
    this.data = data;
    this.trial = trial;
    this.evaluator = evaluator;
    facts = data.facts();
  }

  List<Measurement> measure() {
    Evaluation last = evaluator.last();
    Likelihood likelihood = trial.configuration().get(Parameters.LIKELIHOOD);
    double mse = last.squaredError() / facts.features();
    add("psnr", ImageQuality.psnr(mse), "dB");
    width(likelihood, last.width());
    measured.addAll(heads(trial.configuration()).measure(last.latent()));
    int count = Math.min(trial.evaluation().rows(), facts.validationRows());
    RowSource rows = new FirstRows(data.validation(), count);
    Latent latent = last.latent().first(count);
    measured.add(similarity(rows, latent).as("ssim", ""));
    estimates(rows, latent, last.meanTerm());
    ContinuousBernoulliScores scores =
        new ContinuousBernoulliScores(
            likelihood, inference, evaluator.validation(), evaluator.validationNoise());
    if (scores.apply(facts.interiorShare())) {
      measured.addAll(scores.measure());
    }
    return List.copyOf(measured);
  }

  private void add(String name, double value, String unit) {
    measured.add(new Measurement(name, value, unit));
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

  private Estimate similarity(RowSource rows, Latent latent) {
    int features = facts.features();
    float[] images = inference.decode(latent.means(), latent.rows());
    StructuralSimilarity similarity = new StructuralSimilarity(facts.height(), facts.width());
    double[] each = new double[latent.rows()];
    float[] row = new float[features];
    float[] image = new float[features];
    for (int i = 0; i < each.length; i++) {
      rows.gather(i, row);
      System.arraycopy(images, i * features, image, 0, features);
      each[i] = similarity.of(row, image);
    }
    return Estimate.ofMean(each);
  }

  private void estimates(RowSource rows, Latent latent, double meanTerm) {
    Streams.Normal normal = new Streams(trial.seed()).normal(Streams.Purpose.POSTERIOR_SAMPLES, 0);
    int k = trial.evaluation().samples();
    PosteriorSamples samples =
        PosteriorSamples.draw(inference, rows, latent, meanTerm, k, normal::fill);
    if (k > 1) {
      double error = SamplingError.ofDistortion(samples, facts.validationRows());
      add("distortion_sampling_error", error, "nats");
    }
    ImportanceWeights weights = ImportanceWeights.of(samples);
    measured.add(weights.bound(1).as("importance_weighted_bound_1", "nats"));
    measured.add(weights.bound(k).as("importance_weighted_bound", "nats"));
    measured.add(weights.effectiveSampleSize().as("effective_sample_size", ""));
    RateDecomposition parts = RateDecomposition.of(samples);
    measured.add(parts.rate().as("monte_carlo_rate", "nats"));
    measured.add(parts.mutualInformation().as("mutual_information", "nats"));
    measured.add(parts.totalCorrelation().as("total_correlation", "nats"));
    measured.add(parts.dimensionWiseKl().as("dimension_wise_kl", "nats"));
    add("largest_mutual_information", StrictMath.log(latent.rows()), "nats");
  }
}
