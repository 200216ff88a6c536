package vaesweep.preflight;

import com.google.common.primitives.Doubles;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.loss.Likelihood;
import vaesweep.theory.Baseline;
import vaesweep.theory.ConstantDecoder;
import vaesweep.theory.Covariance;
import vaesweep.theory.Examples;
import vaesweep.theory.Spectrum;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.data.DataReference.Matrix;

/** Computes what a sweep needs to know of its data. */
public final class References {
  /**
   * Beyond as many features no eigenvalues are computed: those of a matrix of 4,096² take some ten
   * seconds, and time grows with the third power.
   */
  public static final int MOST_FEATURES = 4_096;

  private final Examples train;
  private final Examples validation;

  /**
   * @param train as it is measured
   * @param validation may have no rows; there are then no baselines
   */
  public References(Examples train, Examples validation) {
    this.train = train;
    this.validation = validation;
  }

  /**
   * Returns what the configurations need beyond what is known; takes seconds for the largest data.
   */
  public DataReference missing(Collection<Configuration> configurations, DataReference known) {
    Map<String, Likelihood> likelihoods =
        configurations.stream()
            .collect(
                Collectors.toMap(
                    References::spelling,
                    each -> each.get(Parameters.LIKELIHOOD),
                    (first, same) -> first));
    Set<Matrix> matrices =
        likelihoods.values().stream()
            .map(Forecast::matrix)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    matrices.add(Matrix.COVARIANCE);
    matrices.removeAll(known.spectra().keySet());
    if (train.features() > MOST_FEATURES) {
      matrices.clear();
    }
    likelihoods.keySet().removeAll(known.baselines().keySet());
    return compute(matrices, likelihoods);
  }

  /** Returns a configuration's likelihood as the database spells it. */
  public static String spelling(Configuration configuration) {
    Object likelihood = configuration.canonical().get(Parameters.LIKELIHOOD.name());
    return likelihood instanceof String name ? name : JsonWriter.compact(likelihood);
  }

  private DataReference compute(Set<Matrix> matrices, Map<String, Likelihood> likelihoods) {
    if (matrices.isEmpty() && likelihoods.isEmpty()) {
      return DataReference.NONE;
    }
    ConstantDecoder constant = ConstantDecoder.fittedOn(train);
    Map<String, DataReference.Baseline> baselines = new HashMap<>();
    if (validation.count() > 0) {
      likelihoods.forEach((spelling, each) -> baselines.put(spelling, baseline(constant, each)));
    }
    return new DataReference(spectra(matrices, constant), baselines);
  }

  private Map<Matrix, List<Double>> spectra(Set<Matrix> matrices, ConstantDecoder constant) {
    Map<Matrix, List<Double>> spectra = new EnumMap<>(Matrix.class);
    if (!matrices.isEmpty()) {
      Covariance covariance = Covariance.of(train);
      for (Matrix matrix : matrices) {
        spectra.put(matrix, Doubles.asList(spectrum(matrix, covariance, constant).toArray()));
      }
    }
    return spectra;
  }

  private static Spectrum spectrum(Matrix matrix, Covariance covariance, ConstantDecoder constant) {
    return switch (matrix) {
      case COVARIANCE -> covariance.spectrum();
      case BERNOULLI -> covariance.spectrumRelativeTo(constant.bernoulliVariances());
      case CONTINUOUS_BERNOULLI ->
          covariance.spectrumRelativeTo(constant.continuousBernoulliVariances());
    };
  }

  private DataReference.Baseline baseline(ConstantDecoder constant, Likelihood likelihood) {
    Baseline baseline = LikelihoodBaseline.of(constant, likelihood, validation);
    return new DataReference.Baseline(baseline.distortion(), baseline.floor());
  }
}
