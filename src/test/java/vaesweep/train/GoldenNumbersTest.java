package vaesweep.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.example.SmallData;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.trial.measured.SplitNumbers;

/**
 * Guards stored results against a change of the engine that nobody meant: other initial weights,
 * another order, other noise. The numbers are this program's own, so they say nothing of what is
 * right. Where they must change, {@link vaesweep.trial.TrialKey#ENGINE_VERSION} must be raised, for
 * else a database would mix old and new. Processors differ in last bits, hence the tolerance.
 */
final class GoldenNumbersTest {
  @Test
  void aBernoulliTrainingEndsWhereItAlwaysDid() {
    Configuration configuration =
        SmallData.with(Map.of(Parameters.BETA, 0.1, Parameters.EPOCHS, 12));

    check(configuration, 10.567507, 0.23259761, 0.07553759, 4.027555);
  }

  @Test
  void anAnnealedTrainingOfMeansEndsWhereItAlwaysDid() {
    Configuration configuration =
        SmallData.with(
            Map.of(
                Parameters.LIKELIHOOD,
                Likelihood.MSE,
                Parameters.REDUCTION,
                Reduction.MEAN,
                Parameters.BETA,
                0.02,
                Parameters.ANNEALING,
                new Annealing.Linear(1, 6, Granularity.STEP)));

    check(configuration, 10.534042, 0.40978579, 0.085757331, 3.7458629);
  }

  /**
   * @param expected distortion, rate and mse of the validation rows, and the parameters' norm
   */
  private static void check(Configuration configuration, double... expected) {
    Heard heard = Heard.of(configuration);

    SplitNumbers validation = heard.last().validation();
    double squares = 0;
    for (float parameter : heard.network().parameters()) {
      squares += (double) parameter * parameter;
    }
    double[] actual = {
      validation.distortion(), validation.rate(), validation.mse(), Math.sqrt(squares)
    };
    for (int i = 0; i < actual.length; i++) {
      assertThat(actual[i])
          .as("number %d of %s", i, Arrays.toString(actual))
          .isCloseTo(expected[i], within(1e-4 * Math.abs(expected[i])));
    }
  }
}
