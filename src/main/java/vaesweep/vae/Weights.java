package vaesweep.vae;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.bytedeco.javacpp.FloatPointer;
import vaesweep.vae.arrays.Blas;
import vaesweep.vae.arrays.Floats;

/**
 * One float for every parameter of an architecture: the parameters themselves, or their gradient.
 */
final class Weights implements AutoCloseable {
  private final Floats all;
  private final Map<Architecture.Layer, FloatPointer> weights = new HashMap<>();
  private final Map<Architecture.Layer, FloatPointer> biases = new HashMap<>();

  Weights(Architecture architecture) {
    all = new Floats(architecture.parameters());
    Stream.concat(architecture.encoder().stream(), architecture.decoder().stream())
        .forEach(
            layer -> {
              weights.put(layer, all.pointer(layer.weights()));
              biases.put(layer, all.pointer(layer.biases()));
            });
  }

  /** Returns the given parameters, copied. */
  static Weights of(Architecture architecture, float[] parameters) {
    architecture.check(parameters);
    Weights weights = new Weights(architecture);
    weights.all.put(0, parameters, parameters.length);
    return weights;
  }

  /** All of them, in the order of {@link Architecture}. */
  Floats all() {
    return all;
  }

  /** The layer's weights, shape [inputs, outputs]. */
  FloatPointer weights(Architecture.Layer layer) {
    return weights.get(layer);
  }

  /** The layer's biases, shape [outputs]. */
  FloatPointer biases(Architecture.Layer layer) {
    return biases.get(layer);
  }

  /** Returns a copy of all, in the order of {@link Architecture}. */
  float[] toArray() {
    float[] copy = new float[all.length()];
    all.get(0, copy, copy.length);
    return copy;
  }

  /** Returns the Euclidean norm. */
  double norm() {
    return Blas.norm(all.pointer(), all.length());
  }

  @Override
  public void close() {
    all.close();
  }
}
