package vaesweep.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.example.SmallData;
import vaesweep.spec.Parameters;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.SplitNumbers;

/**
 * Guards what a training tells about itself: rows that are off by an epoch, a KL weight that is not
 * the one used, a stop that comes late, a divergence that passes for a result.
 */
final class TrainingTest {
  private static final int STEPS = SmallData.TRAIN_ROWS / SmallData.BATCH;

  @Test
  void everyEpochIsMeasuredAfterItAndTheUntrainedNetworkBefore() {
    Heard heard = Heard.of(SmallData.configuration());

    assertThat(heard.epochs).extracting(EpochNumbers::epoch).containsExactly(0, 1, 2, 3);
    EpochNumbers untrained = heard.epochs.get(0);
    assertThat(untrained.trainLoss()).isEmpty();
    assertThat(untrained.gradientNorm()).isEmpty();
    assertThat(untrained.klWeight()).isEqualTo(1);
    for (EpochNumbers numbers : heard.epochs.subList(1, 4)) {
      assertThat(numbers.trainLoss()).isPresent();
      assertThat(numbers.gradientNorm().getAsDouble()).isPositive();
      assertThat(numbers.units()).extracting(LatentUnit::unit).containsExactly(1, 2);
      double rate = numbers.units().stream().mapToDouble(LatentUnit::kl).sum();
      assertThat(numbers.validation().rate()).isCloseTo(rate, within(1e-6));
    }
    assertThat(heard.last().validation().elbo()).isGreaterThan(untrained.validation().elbo() + 0.1);
  }

  @Test
  void trainingRowsAreMeasuredAfterTheLastEpochAlone() {
    Heard heard = Heard.of(SmallData.configuration());

    assertThat(heard.epochs.subList(0, 3))
        .extracting(EpochNumbers::train)
        .containsOnly(SplitNumbers.UNMEASURED);
    assertThat(heard.last().train().elbo()).isFinite();
    assertThat(heard.last().train()).isNotEqualTo(heard.last().validation());
  }

  @Test
  void aCompleteTrainingHasItsNumbersPicturesAndNetwork() {
    Heard heard = Heard.of(SmallData.configuration());

    assertThat(heard.completed().pictures())
        .extracting(Picture::kind)
        .containsExactly(
            Picture.Kind.RECONSTRUCTIONS, Picture.Kind.SAMPLES, Picture.Kind.TRAVERSAL);
    int parameters = 16 * 8 + 8 + 8 * 4 + 4 + 2 * 8 + 8 + 8 * 16 + 16;
    assertThat(heard.network().parameters()).hasSize(parameters);
  }

  /** Every row counts here: the mean of the images' ratios exceeds that of their mean error. */
  @Test
  void finalMeasurementsAgreeWithTheLastEpoch() {
    Heard heard = Heard.of(SmallData.configuration());

    SplitNumbers last = heard.last().validation();
    assertThat(measurement(heard, "evaluated_rows").value()).isEqualTo(SmallData.VALIDATION_ROWS);
    assertThat(measurement(heard, "importance_samples").value()).isEqualTo(16);
    double psnr = -10 * Math.log10(last.mse());
    assertThat(measurement(heard, "psnr").value()).isBetween(psnr, psnr + 1);
    agree(measurement(heard, "importance_weighted_bound_1"), last.elbo());
    agree(measurement(heard, "monte_carlo_rate"), last.rate());
    double parts =
        Stream.of("mutual_information", "total_correlation", "dimension_wise_kl")
            .mapToDouble(name -> measurement(heard, name).value())
            .sum();
    assertThat(parts).isCloseTo(measurement(heard, "monte_carlo_rate").value(), within(1e-9));
    double four = measurement(heard, "importance_weighted_bound_4").value();
    double all = measurement(heard, "importance_weighted_bound").value();
    double one = measurement(heard, "importance_weighted_bound_1").value();
    assertThat(List.of(one, four, all)).isSorted();
    assertThat(measurement(heard, "elbo_gap").value()).isCloseTo(all - one, within(1e-9));
    assertThat(measurement(heard, "effective_sample_size").value()).isBetween(1.0, 16.0);
    assertThat(measurement(heard, "ssim").value()).isBetween(-1.0, 1.0);
  }

  private static void agree(Measurement estimate, double lastEpoch) {
    double error = estimate.standardError().orElseThrow();
    assertThat(estimate.value()).isCloseTo(lastEpoch, within(4 * error));
  }

  private static Measurement measurement(Heard heard, String name) {
    return heard.completed().measurements().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rowsThatFillNoBatchAreDropped() {
    Heard heard = Heard.of(SmallData.configuration());

    assertThat(heard.asked()).isEqualTo(3 * STEPS);
  }

  @Test
  void aBatchMayBeAllRows() {
    Heard heard = Heard.of(SmallData.with(Parameters.BATCH_SIZE, SmallData.TRAIN_ROWS));

    assertThat(heard.outcome()).isInstanceOf(Outcome.Completed.class);
    assertThat(heard.asked()).isEqualTo(3);
    assertThat(heard.last().trainLoss().getAsDouble()).isFinite();
  }

  @Test
  void aStopIsHonouredAtTheNextStep() {
    for (int steps : new int[] {0, 3, STEPS, 2 * STEPS - 1}) {
      Heard heard = Heard.stoppedAfter(SmallData.configuration(), steps);

      assertThat(heard.outcome()).isEqualTo(new Outcome.Stopped());
      assertThat(heard.asked()).isEqualTo(steps + 1);
      assertThat(heard.epochs).hasSize(1 + steps / STEPS);
    }
  }

  @ParameterizedTest
  @EnumSource(Granularity.class)
  void theKlWeightOfAnEpochIsThatOfItsLastStep(Granularity granularity) {
    Annealing ramp = new Annealing.Linear(0.5, 2, granularity);
    Heard heard =
        Heard.of(SmallData.with(Map.of(Parameters.ANNEALING, ramp, Parameters.BETA, 0.25)));

    assertThat(heard.epochs.get(0).klWeight()).isEqualTo(0);
    for (int epoch = 1; epoch <= 3; epoch++) {
      double moment = epoch - 1 + (STEPS - 1.0) / STEPS;
      double time = granularity == Granularity.STEP ? moment : epoch - 1;
      double share = Math.min(1, Math.max(0, (time - 0.5) / 2));
      assertThat(heard.epochs.get(epoch).klWeight()).isCloseTo(0.25 * share, within(1e-12));
    }
  }

  /** Far more steps than until the end, and so far that its loss is no float. */
  @Test
  void aDivergingTrainingFailsWithItsEpochStepAndTerm() {
    Heard heard = Heard.of(SmallData.divergent());

    Failure failure = ((Outcome.Failed) heard.outcome()).failure();
    assertThat(failure.kind()).isEqualTo(Failure.Kind.DIVERGED);
    assertThat(failure.epoch() * STEPS + failure.step()).isEqualTo(heard.asked());
    assertThat(failure.step()).isBetween(1, STEPS);
    assertThat(failure.term()).isEqualTo("gradient");
    assertThat(failure.message())
        .matches("the square of a gradient is not finite; largest log-variance of the batch .+");
    assertThat(heard.epochs).hasSize(failure.epoch() + 1);
  }

  @Test
  void aDivergedTrainingToldOnlyFiniteNumbers() {
    for (EpochNumbers numbers : Heard.of(SmallData.divergent()).epochs) {
      assertThat(numbers.validation().elbo()).isFinite();
      assertThat(numbers.units()).allMatch(unit -> Double.isFinite(unit.posteriorVariance()));
    }
  }

  @Test
  void theBetaOfABetaNormIsWhatTheLossNeeds() {
    Heard norm = Heard.of(SmallData.with(Parameters.BETA_NORM, 0.5));
    Heard beta = Heard.of(SmallData.with(Parameters.BETA, 0.5 * 16 / 2));

    assertThat(norm.epochs).isEqualTo(beta.epochs);
    assertThat(List.of(norm.last().klWeight())).containsExactly(4.0);
  }
}
