package vaesweep.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.data.Rows;
import vaesweep.example.SmallData;
import vaesweep.spec.Configuration;
import vaesweep.spec.LatentWeight;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.train.checkpoint.Position;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.Picture;
import vaesweep.vae.Architecture;
import vaesweep.vae.Loss;
import vaesweep.vae.Optimiser;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeTraining;

/**
 * Guards repeatability, and that differences between configurations are due to them alone: one
 * repeat shares initial weights, the order of rows, and noise.
 */
final class PairingTest {
  @Test
  void aTrialTrainedTwiceGivesTheSameNumbersBitForBit() {
    Heard first = Heard.of(SmallData.configuration());
    Heard second = Heard.of(SmallData.configuration());

    assertThat(second.epochs).isEqualTo(first.epochs);
    assertThat(second.network().parameters()).isEqualTo(first.network().parameters());
    List<byte[]> pictures = second.completed().pictures().stream().map(Picture::png).toList();
    for (int i = 0; i < pictures.size(); i++) {
      assertThat(pictures.get(i)).isEqualTo(first.completed().pictures().get(i).png());
    }
  }

  @Test
  void anotherSeedGivesOtherNumbersFromTheBeginningOn() {
    Heard first = Heard.of(SmallData.configuration(), 5);
    Heard second = Heard.of(SmallData.configuration(), 6);

    assertThat(second.epochs.get(0)).isNotEqualTo(first.epochs.get(0));
  }

  @Test
  void aLongerTrainingBeginsAsAShorterOne() {
    List<EpochNumbers> shorter = Heard.of(SmallData.with(Parameters.EPOCHS, 2)).epochs;
    List<EpochNumbers> longer = Heard.of(SmallData.with(Parameters.EPOCHS, 3)).epochs;

    assertThat(longer.subList(0, 2)).isEqualTo(shorter.subList(0, 2));
    assertThat(longer.get(2).validation()).isEqualTo(shorter.get(2).validation());
    assertThat(longer.get(2).units()).isEqualTo(shorter.get(2).units());
    assertThat(longer.get(2).trainLoss()).isEqualTo(shorter.get(2).trainLoss());
  }

  @Test
  void configurationsThatShareShapesShareTheUntrainedNetwork() {
    EpochNumbers expected = Heard.of(SmallData.configuration()).epochs.get(0);
    for (Configuration other :
        List.of(
            SmallData.with(Parameters.BETA, 7.0),
            SmallData.with(Parameters.REDUCTION, Reduction.MEAN_SUM),
            SmallData.with(Parameters.ANNEALING, new Annealing.Linear(0, 1, Granularity.STEP)),
            SmallData.with(Parameters.LEARNING_RATE, 0.5),
            SmallData.with(Parameters.BATCH_SIZE, 3),
            SmallData.with(Parameters.GRADIENT_CLIP_NORM, OptionalDouble.of(1)))) {
      EpochNumbers untrained = Heard.of(other).epochs.get(0);

      assertThat(untrained.validation()).as("%s", other).isEqualTo(expected.validation());
      assertThat(untrained.units()).isEqualTo(expected.units());
    }
  }

  /** What the steps of two epochs are given. */
  private static final class Given implements Rows {
    final List<Integer> rows = new ArrayList<>();
    final List<float[]> noise = new ArrayList<>();
    private final VaeTraining vae;
    private final Rows source = SmallData.dataset().train(1);

    private Given(VaeTraining vae) {
      this.vae = vae;
    }

    static Given to(Configuration configuration) {
      try (VaeTraining vae =
          new VaeTraining(
              Architecture.of(configuration, 16),
              Loss.elbo(configuration.get(Parameters.REDUCTION)),
              Optimiser.adam(0.01, OptionalDouble.empty()),
              SmallData.BATCH)) {
        Streams streams = new Streams(9);
        vae.initialize(streams);
        Given given = new Given(vae);
        Epoch epoch = new Epoch(vae, given, configuration, streams);
        Position begin = Position.before(0);
        Heard listener = Heard.of(SmallData.with(Parameters.EPOCHS, 1));
        Saver saver = new Saver(listener, vae, begin, () -> 0L);
        LatentWeight weight = LatentWeight.of(configuration, 16);
        epoch.run(begin, weight, saver);
        epoch.run(Position.before(1), weight, saver);
        return given;
      }
    }

    @Override
    public int count() {
      return source.count();
    }

    @Override
    public void gather(int epoch, int[] order, int from, int to, float[] target) {
      if (rows.size() % SmallData.BATCH == 0) {
        noise.add(vae.noise().clone());
      }
      for (int i = from; i < to; i++) {
        rows.add(order[i]);
      }
      source.gather(epoch, order, from, to, target);
    }
  }

  @Test
  void configurationsOfARepeatShareOrderAndNoise() {
    Given first = Given.to(SmallData.configuration());
    Given second =
        Given.to(
            SmallData.with(
                Map.of(
                    Parameters.ACTIVATION, Activation.TANH,
                    Parameters.LIKELIHOOD, Likelihood.MSE,
                    Parameters.REDUCTION, Reduction.MEAN,
                    Parameters.BETA, 0.1)));

    assertThat(second.rows).isEqualTo(first.rows);
    assertThat(second.noise).hasSameSizeAs(first.noise);
    for (int step = 0; step < first.noise.size(); step++) {
      assertThat(second.noise.get(step)).isEqualTo(first.noise.get(step));
    }
  }

  @Test
  void anEpochVisitsEachRowAtMostOnceInAnOrderOfItsOwn() {
    Given given = Given.to(SmallData.configuration());
    int visited = SmallData.TRAIN_ROWS / SmallData.BATCH * SmallData.BATCH;
    List<Integer> first = given.rows.subList(0, visited);
    List<Integer> second = given.rows.subList(visited, given.rows.size());

    assertThat(second).hasSize(visited).isNotEqualTo(first);
    assertThat(new HashSet<>(first)).hasSize(visited);
    assertThat(new HashSet<>(second)).hasSize(visited).isNotEqualTo(new HashSet<>(first));
    assertThat(given.noise.get(0)).isNotEqualTo(given.noise.get(1));
    assertThat(given.noise.get(0)).isNotEqualTo(given.noise.get(visited / SmallData.BATCH));
  }
}
