package vaesweep.trial.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.type.Spelled;

/**
 * What is known of a data set without training.
 *
 * @param spectra the eigenvalues of matrices of the training rows, the largest first
 * @param baselines what distortions lie between, by the likelihood as the database spells it: its
 *     name, or its object as canonical JSON
 */
public record DataReference(Map<Matrix, List<Double>> spectra, Map<String, Baseline> baselines) {
  /** Where nothing was computed. */
  public static final DataReference NONE = new DataReference(Map.of(), Map.of());

  public DataReference {
    spectra = Map.copyOf(spectra);
    baselines = Map.copyOf(baselines);
  }

  /** Returns the eigenvalues of a matrix, the largest first. */
  public Optional<List<Double>> spectrum(Matrix matrix) {
    return Optional.ofNullable(spectra.get(matrix));
  }

  /** Returns what the distortions of a likelihood lie between. */
  public Optional<Baseline> baseline(String likelihood) {
    return Optional.ofNullable(baselines.get(likelihood));
  }

  /**
   * What distortions lie between, in nats per example.
   *
   * @param distortion D0: of the best decoder that gives all rows the same distribution, fitted on
   *     the training rows and measured on the validation rows
   * @param floor what no decoder can go below on the validation rows; empty where the density is
   *     unbounded
   */
  public record Baseline(double distortion, OptionalDouble floor) {}

  /** Which matrix of the training rows. */
  public enum Matrix implements Spelled {
    /** The covariance C, with 1/n normalisation. */
    COVARIANCE,
    /**
     * S^-½ C S^-½ with S the diagonal of the variances that Bernoulli features of the data's means
     * have; constant features are left out.
     */
    BERNOULLI,
    /** The same with the continuous Bernoulli's variances. */
    CONTINUOUS_BERNOULLI;

    @Override
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
