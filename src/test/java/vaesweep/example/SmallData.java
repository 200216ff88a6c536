package vaesweep.example;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vaesweep.data.Dataset;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.data.DataFacts;

/** Blurred bars of 4 × 4 pixels, and trials on them that take milliseconds. */
public final class SmallData {
  public static final int TRAIN_ROWS = 42;
  public static final int VALIDATION_ROWS = 12;
  public static final int BATCH = 8;

  private static final int SIDE = 4;
  private static final DataFacts FACTS =
      new DataFacts(
          "bars", Binarize.NONE, TRAIN_ROWS, VALIDATION_ROWS, SIDE, SIDE, 1, "no file has it");

  private SmallData() {}

  public static Dataset dataset() {
    SplittableRandom random = new SplittableRandom(3);
    return new Dataset(FACTS, bars(random, TRAIN_ROWS), bars(random, VALIDATION_ROWS));
  }

  /** A bright row or column on a dark ground, with noise: never black or white. */
  private static byte[] bars(SplittableRandom random, int count) {
    byte[] bytes = new byte[count * SIDE * SIDE];
    for (int row = 0; row < count; row++) {
      boolean upright = random.nextBoolean();
      int place = random.nextInt(SIDE);
      for (int i = 0; i < SIDE * SIDE; i++) {
        int across = upright ? i % SIDE : i / SIDE;
        int level = (across == place ? 200 : 40) + random.nextInt(40);
        bytes[row * SIDE * SIDE + i] = (byte) level;
      }
    }
    return bytes;
  }

  /** One hidden layer of 8, 2 latent units, batches of 8, 3 epochs. */
  public static Configuration configuration() {
    return with(Map.of());
  }

  public static <T> Configuration with(Parameter<T> parameter, T value) {
    return with(Map.of(parameter, value));
  }

  /** The same with other values for some parameters. */
  public static Configuration with(Map<Parameter<?>, ?> other) {
    Map<Parameter<?>, Object> values = new HashMap<>();
    values.put(Parameters.HIDDEN, Hidden.mirrored(List.of(8)));
    values.put(Parameters.LATENT_SIZE, 2);
    values.put(Parameters.BATCH_SIZE, BATCH);
    values.put(Parameters.EPOCHS, 3);
    values.put(Parameters.LEARNING_RATE, 0.01);
    values.putAll(other);
    return Configuration.of(values);
  }

  /**
   * A deep network without anything that bounds it, at the largest learning rate: every step makes
   * each of nine factors of an output larger by tens, so within a few steps their product leaves
   * the range of a float.
   */
  public static Configuration divergent() {
    return with(
        Map.of(
            Parameters.HIDDEN,
            new Hidden(List.of(8), Collections.nCopies(8, 8)),
            Parameters.LIKELIHOOD,
            Likelihood.MSE,
            Parameters.OUTPUT_ACTIVATION,
            Activation.IDENTITY,
            Parameters.ACTIVATION,
            Activation.IDENTITY,
            Parameters.LEARNING_RATE,
            10.0,
            Parameters.BETA,
            1e-6));
  }

  public static Trial trial(Configuration configuration, long seed) {
    TrialKey key = TrialKey.of(configuration, FACTS.checksum(), seed, EvaluationSize.DEFAULT);
    return new Trial(key, configuration, 1, seed, EvaluationSize.DEFAULT);
  }
}
