package vaesweep.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.data.Dataset;
import vaesweep.example.SmallData;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.SplitNumbers;
import vaesweep.vae.Architecture;
import vaesweep.vae.Evaluation;
import vaesweep.vae.Loss;
import vaesweep.vae.Optimiser;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeInference;
import vaesweep.vae.VaeTraining;

/**
 * Guards the sign that a training has exploded, and those that tell why: held against another
 * network or other rows than its own beginning, or at a weight that it never had.
 */
final class UntrainedNetworkTest {
  private static final int ROWS = SmallData.VALIDATION_ROWS;
  private static final int SEED = 5;

  @Test
  void theDifferenceIsThatOfBothNetworksOwnEvaluationsOnTheSameRowsAndNoise() {
    Configuration configuration =
        SmallData.with(Map.of(Parameters.BETA, 0.02, Parameters.REDUCTION, Reduction.MEAN));
    double betaEff = 0.02 * 16 / 2;
    Heard heard = Heard.of(configuration);

    Evaluation untrained = untrained(configuration);
    SplitNumbers trained = heard.last().train();
    Measurement measured = measurement(heard, "objective_over_untrained");
    double difference = trained.distortion() - untrained.distortion();
    assertThat(measured.value())
        .isCloseTo(difference + betaEff * (trained.rate() - untrained.rate()), within(1e-6))
        .isNegative();
    assertThat(measured.standardError().getAsDouble())
        .isPositive()
        .isLessThan(Math.abs(measured.value()));
    assertThat(measured.unit()).isEqualTo("nats");
  }

  /** At weight 0 the rate may be anything. */
  @Test
  void withoutAWeightOnlyTheDistortionCounts() {
    Configuration configuration = SmallData.with(Parameters.BETA, 0.0);
    Heard heard = Heard.of(configuration);

    assertThat(measurement(heard, "objective_over_untrained").value())
        .isCloseTo(
            heard.last().train().distortion() - untrained(configuration).distortion(),
            within(1e-6));
  }

  /** A rate that the full weight would punish was never punished: nothing has exploded. */
  @Test
  void aWeightThatHasNotGrownYetCountsAsFarAsItHas() {
    Annealing ramp = new Annealing.Linear(0, 30, Granularity.STEP);
    Configuration configuration =
        SmallData.with(Map.of(Parameters.BETA, 8.0, Parameters.ANNEALING, ramp));
    Heard heard = Heard.of(configuration);

    double share = (2 + 4 / 5.0) / 30;
    assertThat(measurement(heard, "weight_share").value()).isCloseTo(share, within(1e-12));
    Evaluation untrained = untrained(configuration);
    SplitNumbers trained = heard.last().train();
    assertThat(measurement(heard, "objective_over_untrained").value())
        .isCloseTo(
            trained.distortion()
                - untrained.distortion()
                + 8 * share * (trained.rate() - untrained.rate()),
            within(1e-6));
  }

  @Test
  void theShareIsOneWithoutAScheduleAndThatOfTheCapacityWhereItGrows() {
    assertThat(measurement(Heard.of(SmallData.configuration()), "weight_share").value())
        .isEqualTo(1);
    Annealing ramp = new Annealing.Linear(0, 30, Granularity.STEP);
    Heard capacity =
        Heard.of(SmallData.with(Parameters.OBJECTIVE, new Objective.Capacity(10, 5, ramp)));
    assertThat(measurement(capacity, "weight_share").value())
        .isCloseTo((2 + 4 / 5.0) / 30, within(1e-12));
  }

  /** Weights of thousands in networks that nothing bounds: finite, complete, and useless. */
  @Test
  void aTrainingAtAnAbsurdLearningRateIsFarWorseThanNoneAndItsUnitsAreDead() {
    Heard heard = Heard.of(absurd(Map.of()));

    Measurement measured = measurement(heard, "objective_over_untrained");
    assertThat(measured.value()).isGreaterThan(1 + 2 * measured.standardError().getAsDouble());
    assertThat(measurement(heard, "hidden_units").value()).isEqualTo(64);
    double dead = measurement(heard, "dead_hidden_units").value();
    assertThat(dead).isPositive();
    assertThat(measurement(heard, "dead_hidden_share").value()).isBetween(dead / 64, 1.0);
  }

  /** Its bound is at most what the objective itself would say. */
  @Test
  void anExplosionShowsUnderAWeightedTotalCorrelationToo() {
    Map<Parameter<?>, ?> tc = Map.of(Parameters.OBJECTIVE, new Objective.TotalCorrelation());

    assertThat(measurement(Heard.of(absurd(tc)), "objective_over_untrained").value())
        .isGreaterThan(1);
    assertThat(measurement(Heard.of(SmallData.with(tc)), "objective_over_untrained").value())
        .isNegative();
  }

  private static Configuration absurd(Map<Parameter<?>, ?> more) {
    Map<Parameter<?>, Object> chosen = new HashMap<>(more);
    chosen.put(Parameters.HIDDEN, Hidden.mirrored(List.of(32)));
    chosen.put(Parameters.LEARNING_RATE, 10.0);
    return SmallData.with(chosen);
  }

  @Test
  void anOrdinaryTrainingHasLearntSomethingWithUnitsThatLive() {
    Heard heard = Heard.of(SmallData.with(Parameters.HIDDEN, Hidden.mirrored(List.of(8, 4))));

    assertThat(measurement(heard, "objective_over_untrained").value()).isNegative();
    assertThat(measurement(heard, "clamped_row_share").value()).isEqualTo(0);
    assertThat(measurement(heard, "hidden_units").value()).isEqualTo(24);
  }

  @Test
  void aLinearNetworkHasNoHiddenUnitsToDie() {
    Heard heard = Heard.of(SmallData.with(Parameters.HIDDEN, Hidden.mirrored(List.of())));

    assertThat(heard.completed().measurements())
        .extracting(Measurement::name)
        .contains("objective_over_untrained")
        .doesNotContain("dead_hidden_share", "dead_hidden_units", "hidden_units");
  }

  /** A width that is fitted, to either network's rows. */
  @Test
  void aFittedWidthIsFittedToEachNetworkByItself() {
    Configuration configuration =
        SmallData.with(Parameters.LIKELIHOOD, new Likelihood.Gaussian(Scale.Fitted.OPTIMAL));
    Heard heard = Heard.of(configuration);

    Evaluation untrained = untrained(configuration);
    SplitNumbers trained = heard.last().train();
    assertThat(measurement(heard, "objective_over_untrained").value())
        .isCloseTo(-trained.elbo() - untrained.distortion() - untrained.rate(), within(1e-6));
  }

  @Test
  void theNetworkThatLeavesIsTheTrainedOne() {
    Configuration configuration = SmallData.configuration();
    Heard heard = Heard.of(configuration);
    Architecture architecture = Architecture.of(configuration, 16);
    try (VaeInference inference =
        new VaeInference(architecture, heard.network().parameters(), ROWS)) {
      assertThat(evaluate(inference).distortion())
          .isCloseTo(heard.last().train().distortion(), within(1e-9));
    }
  }

  private static Evaluation untrained(Configuration configuration) {
    Architecture architecture = Architecture.of(configuration, 16);
    Optimiser optimiser = Optimiser.adam(0.01, OptionalDouble.empty());
    Loss loss = Loss.of(configuration, SmallData.TRAIN_ROWS);
    try (VaeTraining training = new VaeTraining(architecture, loss, optimiser, SmallData.BATCH);
        VaeInference inference = new VaeInference(training, ROWS)) {
      training.initialize(new Streams(SEED));
      return evaluate(inference);
    }
  }

  private static Evaluation evaluate(VaeInference inference) {
    Dataset data = SmallData.dataset();
    float[] noise = new float[ROWS * 2];
    new Streams(SEED).normal(Streams.Purpose.EVALUATION_NOISE, 1).fill(noise, noise.length);
    return inference.evaluate(new FirstRows(data.trainFixed(), ROWS), noise);
  }

  private static Measurement measurement(Heard heard, String name) {
    return heard.completed().measurements().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
