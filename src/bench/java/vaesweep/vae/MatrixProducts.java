package vaesweep.vae;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bytedeco.javacpp.FloatPointer;
import vaesweep.vae.arrays.Blas;
import vaesweep.vae.arrays.Floats;

/**
 * The matrix products of one training step and nothing else: the time below which no engine on the
 * same BLAS can come. Shapes, order and buffers are those of {@link Stack}, a buffer of its own for
 * every layer, so that caches see what they see in a step.
 */
public final class MatrixProducts implements AutoCloseable {
  private static final int SIDE = 784;
  private static final long NANOS_OF_SQUARE_PRODUCTS = 1_000_000_000L;

  private final int rows;
  private final Weights weights;
  private final Weights gradient;
  private final Chain encoder;
  private final Chain decoder;
  private final Floats latentDerivative;

  /**
   * @param rows of a batch
   */
  public MatrixProducts(Architecture architecture, int rows) {
    this.rows = rows;
    weights = new Weights(architecture);
    gradient = new Weights(architecture);
    for (Architecture.Layer layer : layers(architecture)) {
      draw(weights.all(), layer.weights(), layer.end(), 1 / Math.sqrt(layer.inputs()));
    }
    encoder = new Chain(architecture.encoder());
    decoder = new Chain(architecture.decoder());
    latentDerivative = new Floats(rows * architecture.latentSize());
  }

  private static List<Architecture.Layer> layers(Architecture architecture) {
    List<Architecture.Layer> layers = new ArrayList<>(architecture.encoder());
    layers.addAll(architecture.decoder());
    return layers;
  }

  /** Makes the products of one step. */
  public void multiply() {
    encoder.forward();
    decoder.forward();
    decoder.backward(latentDerivative);
    encoder.backward(null);
  }

  /** Returns how fast two square matrices are multiplied, the best of a second, in 10⁹ flops/s. */
  public static double gigaflops() {
    try (Floats a = new Floats(SIDE * SIDE);
        Floats b = new Floats(SIDE * SIDE);
        Floats c = new Floats(SIDE * SIDE)) {
      draw(a, 0, a.length(), 1);
      draw(b, 0, b.length(), 1);
      long best = Long.MAX_VALUE;
      long end = System.nanoTime() + NANOS_OF_SQUARE_PRODUCTS;
      while (System.nanoTime() < end) {
        long began = System.nanoTime();
        Blas.multiply(SIDE, SIDE, SIDE, a.pointer(), b.pointer(), c.pointer());
        best = Math.min(best, System.nanoTime() - began);
      }
      return 2.0 * SIDE * SIDE * SIDE / best;
    }
  }

  private static void draw(Floats into, int from, int to, double bound) {
    SplittableRandom random = new SplittableRandom(from);
    float[] values = new float[to - from];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (bound * (2 * random.nextDouble() - 1));
    }
    into.put(from, values, values.length);
  }

  @Override
  public void close() {
    weights.close();
    gradient.close();
    encoder.close();
    decoder.close();
    latentDerivative.close();
  }

  /** The products of the encoder, or of the decoder. */
  private final class Chain {
    private final List<Architecture.Layer> layers;
    private final List<Floats> values = new ArrayList<>();
    private final List<Floats> derivatives = new ArrayList<>();

    Chain(List<Architecture.Layer> layers) {
      this.layers = layers;
      values.add(new Floats(rows * layers.get(0).inputs()));
      draw(values.get(0), 0, values.get(0).length(), 1);
      for (Architecture.Layer layer : layers) {
        values.add(new Floats(rows * layer.outputs()));
        if (derivatives.size() < layers.size() - 1) {
          derivatives.add(new Floats(rows * layer.outputs()));
        }
      }
    }

    void forward() {
      for (int i = 0; i < layers.size(); i++) {
        Architecture.Layer layer = layers.get(i);
        FloatPointer below = values.get(i).pointer();
        FloatPointer above = values.get(i + 1).pointer();
        Blas.multiply(rows, layer.outputs(), layer.inputs(), below, weights.weights(layer), above);
      }
    }

    /**
     * @param input where the derivative by the input goes; null where nobody needs it
     */
    void backward(Floats input) {
      FloatPointer derivative = values.get(layers.size()).pointer();
      for (int i = layers.size() - 1; i >= 0; i--) {
        Architecture.Layer layer = layers.get(i);
        int ins = layer.inputs();
        int outs = layer.outputs();
        Blas.multiplyTransposedLeft(
            ins, outs, rows, values.get(i).pointer(), derivative, gradient.weights(layer));
        Floats lower = i == 0 ? input : derivatives.get(i - 1);
        if (lower != null) {
          Blas.multiplyTransposedRight(
              rows, ins, outs, derivative, weights.weights(layer), lower.pointer());
          derivative = lower.pointer();
        }
      }
    }

    void close() {
      values.forEach(Floats::close);
      derivatives.forEach(Floats::close);
    }
  }
}
