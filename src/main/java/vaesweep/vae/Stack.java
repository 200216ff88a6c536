package vaesweep.vae;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import vaesweep.spec.network.Activation;
import vaesweep.vae.arrays.Activations;
import vaesweep.vae.arrays.Blas;
import vaesweep.vae.arrays.Floats;

/**
 * A chain of dense layers with buffers for a batch: the encoder with its heads, or the decoder.
 * Hidden layers are activated; what happens to the last layer's output is the caller's matter.
 */
final class Stack implements AutoCloseable {
  private final List<Architecture.Layer> layers;
  private final Activation activation;
  private final Floats input;
  private final List<Floats> outputs = new ArrayList<>();
  private final List<Floats> derivatives = new ArrayList<>();
  private final float[] block = new float[Floats.BLOCK];
  private final float[] derivativeBlock = new float[Floats.BLOCK];

  /**
   * @param rows the largest batch
   * @param training whether there will be backward passes
   */
  Stack(List<Architecture.Layer> layers, Activation activation, int rows, boolean training) {
    this.layers = List.copyOf(layers);
    this.activation = activation;
    input = new Floats(rows * layers.get(0).inputs());
    for (Architecture.Layer layer : layers) {
      boolean hidden = outputs.size() < layers.size() - 1;
      outputs.add(new Floats(rows * layer.outputs()));
      if (training && hidden) {
        derivatives.add(new Floats(rows * layer.outputs()));
      }
    }
  }

  /** Where the caller puts the input, shape [rows, inputs], before {@link #forward}. */
  Floats input() {
    return input;
  }

  /**
   * The last layer's output after {@link #forward}, shape [rows, outputs]; the caller replaces it
   * with the derivative by it before {@link #backward}.
   */
  Floats output() {
    return outputs.get(layers.size() - 1);
  }

  /**
   * The hidden layers' outputs after {@link #forward}, activated, each of shape [rows, outputs].
   */
  List<Floats> hidden() {
    return outputs.subList(0, outputs.size() - 1);
  }

  /** How many outputs each hidden layer has for a row. */
  List<Integer> hiddenWidths() {
    return layers.subList(0, layers.size() - 1).stream().map(Architecture.Layer::outputs).toList();
  }

  void forward(Weights weights, int rows) {
    Floats below = input;
    for (int i = 0; i < layers.size(); i++) {
      Architecture.Layer layer = layers.get(i);
      FloatPointer output = outputs.get(i).pointer();
      Blas.multiply(
          rows, layer.outputs(), layer.inputs(), below.pointer(), weights.weights(layer), output);
      Blas.addToRows(rows, layer.outputs(), weights.biases(layer), output);
      if (i < layers.size() - 1) {
        activate(outputs.get(i), rows * layer.outputs());
      }
      below = outputs.get(i);
    }
  }

  private void activate(Floats output, int length) {
    if (activation == Activation.IDENTITY) {
      return;
    }
    for (int from = 0; from < length; from += Floats.BLOCK) {
      int count = Math.min(Floats.BLOCK, length - from);
      output.get(from, block, count);
      Activations.apply(activation, block, count);
      output.put(from, block, count);
    }
  }

  /**
   * Writes the gradient by every weight and bias.
   *
   * @param inputDerivative where the derivative by the input goes, shape [rows, inputs]; null where
   *     nobody needs it
   */
  void backward(Weights weights, Weights gradient, int rows, Floats inputDerivative) {
    FloatPointer derivative = output().pointer();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Architecture.Layer layer = layers.get(i);
      int inputs = layer.inputs();
      int outs = layer.outputs();
      Floats below = i == 0 ? input : outputs.get(i - 1);
      Floats lower = i == 0 ? inputDerivative : derivatives.get(i - 1);
      Blas.sumRows(rows, outs, derivative, gradient.biases(layer));
      Blas.multiplyTransposedLeft(
          inputs, outs, rows, below.pointer(), derivative, gradient.weights(layer));
      if (lower != null) {
        Blas.multiplyTransposedRight(
            rows, inputs, outs, derivative, weights.weights(layer), lower.pointer());
        derivative = lower.pointer();
      }
      if (i > 0) {
        multiplyDerivative(below, lower, rows * inputs);
      }
    }
  }

  private void multiplyDerivative(Floats output, Floats derivative, int length) {
    if (activation == Activation.IDENTITY) {
      return;
    }
    for (int from = 0; from < length; from += Floats.BLOCK) {
      int count = Math.min(Floats.BLOCK, length - from);
      output.get(from, block, count);
      derivative.get(from, derivativeBlock, count);
      Activations.multiplyDerivative(activation, block, derivativeBlock, count);
      derivative.put(from, derivativeBlock, count);
    }
  }

  @Override
  public void close() {
    input.close();
    outputs.forEach(Floats::close);
    derivatives.forEach(Floats::close);
  }
}
