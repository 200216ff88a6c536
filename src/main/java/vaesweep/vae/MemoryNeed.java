package vaesweep.vae;

import java.util.List;

/** What a training takes, known before it starts and constant while it lasts. */
public final class MemoryNeed {
  /** Rows that an evaluation does at a time. */
  public static final int EVALUATION_ROWS = 200;

  private MemoryNeed() {}

  /**
   * Returns the bytes of one worker's arrays, on the heap and off it: parameters, gradient and two
   * moments, the copy of the parameters that leaves the training, a checkpoint's copy of parameters
   * and moments, the layers' outputs and derivatives, and the posterior's numbers. Small constant
   * blocks are left out.
   *
   * @param evaluatedRows rows of all evaluations after the last epoch
   */
  public static long bytes(Architecture architecture, int batchSize, int evaluatedRows) {
    long parameters = 8L * architecture.parameters();
    long training = rows(architecture, batchSize, true);
    long evaluation = rows(architecture, EVALUATION_ROWS, false);
    // the fixed noise, and of the results of trained and untrained networks the means,
    // log-variances and KL, and in doubles the distortions, losses and their differences
    long evaluated = evaluatedRows * (7L * architecture.latentSize() + 2 * 5L);
    return Float.BYTES * (parameters + training + evaluation + evaluated);
  }

  /** Returns those of them that are off the heap: parameters, gradient, and layers. */
  public static long offHeapBytes(Architecture architecture, int batchSize) {
    long floats = 2L * architecture.parameters();
    floats += batchSize * (layers(architecture, true) + architecture.latentSize());
    floats += EVALUATION_ROWS * layers(architecture, false);
    return Float.BYTES * floats;
  }

  private static long rows(Architecture architecture, int rows, boolean training) {
    long latent = architecture.latentSize();
    // seven of floats, one of doubles, the heads twice as wide, and the derivative by z
    long posterior = 7 * latent + 2 * latent + 2 * latent + (training ? latent : 0);
    return rows * (posterior + layers(architecture, training));
  }

  private static long layers(Architecture architecture, boolean training) {
    return stack(architecture.encoder(), training) + stack(architecture.decoder(), training);
  }

  private static long stack(List<Architecture.Layer> layers, boolean training) {
    long floats = layers.get(0).inputs();
    for (int i = 0; i < layers.size(); i++) {
      boolean hidden = i < layers.size() - 1;
      floats += (training && hidden ? 2L : 1L) * layers.get(i).outputs();
    }
    return floats;
  }
}
