package vaesweep.train.checkpoint;

/**
 * The least validation loss so far, where a training ends by it.
 *
 * @param epoch after which it was measured; 0 before the first
 * @param loss in nats per example
 */
public record Best(int epoch, double loss) {
  public static final Best NONE = new Best(0, 0);
}
