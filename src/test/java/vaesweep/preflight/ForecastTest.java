package vaesweep.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.type.Parameter;
import vaesweep.theory.Examples;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.data.DataReference.Matrix;

/**
 * Guards the promise that a weight is refused before it costs a night: the wrong variance, matrix
 * or reduction in a prediction is off by factors.
 */
final class ForecastTest {
  private static final DataReference REFERENCE =
      new DataReference(
          Map.of(
              Matrix.COVARIANCE, List.of(4.0, 1.0, 0.5, 0.1),
              Matrix.BERNOULLI, List.of(8.0, 3.0),
              Matrix.CONTINUOUS_BERNOULLI, List.of(20.0)),
          Map.of());

  @Test
  void aGaussiansUnitsLiveAboveBetaTimesItsVariance() {
    Forecast forecast = forecast(Likelihood.MSE, 1.5).orElseThrow(); // e = 0.75
    assertThat(forecast.largestBeta()).isEqualTo(8);
    assertThat(forecast.units()).isEqualTo(2);
    assertThat(forecast.rate())
        .isCloseTo((Math.log(4 / 0.75) + Math.log(1 / 0.75)) / 2, within(1e-12));
    assertThat(forecast(Likelihood.MSE, 8).orElseThrow().totalCollapse()).isTrue();
    assertThat(forecast(Likelihood.MSE, 6.5).orElseThrow().totalCollapse()).isFalse();
    Likelihood narrow = new Likelihood.Gaussian(new Scale.Fixed(0.1));
    assertThat(forecast(narrow, 60).orElseThrow().units()).isEqualTo(2); // e = 0.6
    assertThat(forecast(narrow, 60).orElseThrow().largestBeta()).isCloseTo(400, within(1e-9));
  }

  /** At weight 7 a unit lives and has a rate of ½ ln(4 / 3.5) = 0.067 nats. */
  @Test
  void anOptimumOfAlmostNoRateIsCollapsedThoughAUnitLives() {
    Forecast forecast = forecast(Likelihood.MSE, 7).orElseThrow();
    assertThat(forecast.units()).isEqualTo(1);
    assertThat(forecast.rate()).isCloseTo(Math.log(8 / 7.0) / 2, within(1e-12));
    assertThat(forecast.totalCollapse()).isTrue();
  }

  @Test
  void theLargestWeightIsTheSameForEveryObjective() {
    assertThat(Forecast.largestBeta(Likelihood.MSE, REFERENCE)).hasValue(8);
    assertThat(Forecast.largestBeta(new Likelihood.Laplace(new Scale.Fixed(1)), REFERENCE))
        .isEmpty();
  }

  @Test
  void anOptimalSigmaIsSolvedForWithTheUnitsThatLive() {
    Likelihood optimal = new Likelihood.Gaussian(Scale.Fitted.OPTIMAL);

    // all dead: sigma² = 5.6/4; one unit lives: 1.6/(4 − 2) = 0.8, e = 1.6 < 4
    assertThat(forecast(optimal, 2).orElseThrow().units()).isEqualTo(1);
    assertThat(forecast(optimal, 2).orElseThrow().largestBeta()).isCloseTo(4 / 1.4, within(1e-12));
    assertThat(forecast(optimal, 3).orElseThrow().totalCollapse()).isTrue();
    assertThat(forecast(optimal, 3).orElseThrow().units()).isZero();
  }

  @Test
  void logitsAreMeasuredInTheirOwnVariances() {
    assertThat(forecast(Likelihood.BERNOULLI, 4))
        .contains(new Forecast(4, 8, 1, Math.log(8 / 4.0) / 2, false));
    assertThat(forecast(Likelihood.CONTINUOUS_BERNOULLI, 20).orElseThrow().totalCollapse())
        .isTrue();
  }

  @Test
  void theReductionCounts() {
    Configuration mean =
        configuration(
            Map.of(
                Parameters.LIKELIHOOD, Likelihood.MSE, Parameters.REDUCTION, Reduction.MEAN_SUM));

    // weight 1 over 4 features is 4: e = 2
    assertThat(Forecast.of(mean, 4, REFERENCE))
        .contains(new Forecast(4, 8, 1, Math.log(4 / 2.0) / 2, false));
  }

  @Test
  void onlyALinearNetworkIsExact() {
    Map<Parameter<?>, Object> linear =
        Map.of(
            Parameters.LIKELIHOOD, Likelihood.MSE,
            Parameters.HIDDEN, Hidden.mirrored(List.of()),
            Parameters.OUTPUT_ACTIVATION, Activation.IDENTITY);

    assertThat(exact(linear)).isTrue();
    assertThat(exact(but(linear, Parameters.OUTPUT_ACTIVATION, Activation.SIGMOID))).isFalse();
    assertThat(exact(but(linear, Parameters.HIDDEN, new Hidden(List.of(), List.of(3))))).isFalse();
    assertThat(exact(but(linear, Parameters.MEAN_ACTIVATION, Activation.RELU))).isFalse();
    assertThat(exact(but(linear, Parameters.LIKELIHOOD, Likelihood.BERNOULLI))).isFalse();
  }

  @Test
  void nothingIsSaidWhereTheTheoryIsSilent() {
    assertThat(forecast(new Likelihood.Laplace(new Scale.Fixed(1)), 1)).isEmpty();
    assertThat(forecast(new Likelihood.Gaussian(Scale.Fitted.PER_FEATURE), 1)).isEmpty();
    Objective capacity = new Objective.Capacity(10, 5, new Annealing.None());
    for (Objective other : List.of(capacity, new Objective.FreeBits(1))) {
      assertThat(Forecast.of(configuration(Map.of(Parameters.OBJECTIVE, other)), 4, REFERENCE))
          .isEmpty();
    }
    Configuration unknown = configuration(Map.of());
    assertThat(Forecast.of(unknown, 4, DataReference.NONE)).isEmpty();
  }

  @Test
  void aWeightOfZeroLosesNoUnit() {
    assertThat(forecast(Likelihood.MSE, 0).orElseThrow().units()).isEqualTo(3); // of 3 latent units
    Likelihood optimal = new Likelihood.Gaussian(Scale.Fitted.OPTIMAL);
    assertThat(forecast(optimal, 0).orElseThrow().units()).isEqualTo(3);
  }

  @Test
  void onlyWhatIsMissingIsComputed() {
    Configuration mse = configuration(Map.of(Parameters.LIKELIHOOD, Likelihood.MSE));
    Configuration bernoulli = configuration(Map.of());
    References references = new References(new Bits(), new Bits());

    DataReference first = references.missing(List.of(mse), DataReference.NONE);
    DataReference second = references.missing(List.of(mse, bernoulli), first);

    assertThat(first.spectra().keySet()).containsExactly(Matrix.COVARIANCE);
    // two independent fair bits
    assertThat(first.spectrum(Matrix.COVARIANCE).orElseThrow())
        .hasSize(2)
        .allSatisfy(value -> assertThat(value).isCloseTo(0.25, within(1e-12)));
    assertThat(first.baseline("mse").orElseThrow().distortion())
        .isCloseTo(2 * 0.25 + Math.log(Math.PI), within(1e-12));
    assertThat(first.baseline("mse").orElseThrow().floor().orElseThrow())
        .isCloseTo(Math.log(Math.PI), within(1e-12));
    assertThat(second.spectra().keySet()).containsExactly(Matrix.BERNOULLI);
    assertThat(second.baselines().keySet()).containsExactly("bernoulli");
    assertThat(second.baseline("bernoulli").orElseThrow().distortion())
        .isCloseTo(2 * Math.log(2), within(1e-12));
    assertThat(references.missing(List.of(mse), first)).isEqualTo(DataReference.NONE);
  }

  /** A matrix of 12,288² would take gigabytes and minutes before the first trial. */
  @Test
  void noEigenvaluesAreComputedOfVeryWideRows() {
    Examples wide =
        new Examples() {
          @Override
          public int count() {
            return 3;
          }

          @Override
          public int features() {
            return References.MOST_FEATURES + 1;
          }

          @Override
          public void read(int row, float[] into) {
            java.util.Arrays.fill(into, row);
          }
        };
    Configuration mse = configuration(Map.of(Parameters.LIKELIHOOD, Likelihood.MSE));
    DataReference reference = new References(wide, wide).missing(List.of(mse), DataReference.NONE);
    assertThat(reference.spectra()).isEmpty();
    assertThat(reference.baseline("mse")).isPresent();
    assertThat(Forecast.of(mse, wide.features(), reference)).isEmpty();
  }

  @Test
  void aLikelihoodIsSpeltAsInTheDatabase() {
    Likelihood narrow = new Likelihood.Gaussian(new Scale.Fixed(0.1));

    assertThat(References.spelling(configuration(Map.of()))).isEqualTo("bernoulli");
    assertThat(References.spelling(configuration(Map.of(Parameters.LIKELIHOOD, narrow))))
        .isEqualTo("{\"sigma\":0.1,\"type\":\"gaussian\"}");
  }

  private static boolean exact(Map<Parameter<?>, Object> chosen) {
    return Forecast.of(configuration(chosen), 4, REFERENCE).orElseThrow().exact();
  }

  private static Map<Parameter<?>, Object> but(
      Map<Parameter<?>, Object> chosen, Parameter<?> parameter, Object value) {
    return ImmutableMap.<Parameter<?>, Object>builder()
        .putAll(chosen)
        .put(parameter, value)
        .buildKeepingLast();
  }

  private static Optional<Forecast> forecast(Likelihood likelihood, double beta) {
    Configuration configuration =
        configuration(Map.of(Parameters.LIKELIHOOD, likelihood, Parameters.BETA, beta));
    return Forecast.of(configuration, 4, REFERENCE);
  }

  private static Configuration configuration(Map<Parameter<?>, ?> chosen) {
    return Configuration.of(
        ImmutableMap.<Parameter<?>, Object>builder()
            .put(Parameters.LATENT_SIZE, 3)
            .putAll(chosen)
            .buildOrThrow());
  }

  /** All four rows of two bits. */
  private record Bits() implements Examples {
    @Override
    public int count() {
      return 4;
    }

    @Override
    public int features() {
      return 2;
    }

    @Override
    public void read(int row, float[] into) {
      into[0] = row & 1;
      into[1] = row >> 1;
    }
  }
}
