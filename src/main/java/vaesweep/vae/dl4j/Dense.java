package vaesweep.vae.dl4j;

import java.util.Arrays;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftPlus;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import vaesweep.spec.network.Activation;
import vaesweep.vae.Architecture;

/**
 * The parameters of a dense layer, y = x·weights + biases.
 *
 * @param weights shape [inputs, outputs]
 * @param biases shape [1, outputs]
 */
record Dense(INDArray weights, INDArray biases) {
  private static final double LEAKY_RELU_SLOPE = 0.01;
  private static final double ELU_ALPHA = 1;

  /** Takes a layer's part of all parameters. */
  static Dense of(Architecture.Layer layer, float[] parameters) {
    return new Dense(
        Nd4j.createFromArray(Arrays.copyOfRange(parameters, layer.weights(), layer.biases()))
            .reshape('c', layer.inputs(), layer.outputs()),
        Nd4j.createFromArray(Arrays.copyOfRange(parameters, layer.biases(), layer.end()))
            .reshape('c', 1, layer.outputs()));
  }

  /** Returns a layer for DL4J to make, its parameters still to be copied. */
  static DenseLayer layer(int inputs, int outputs, Activation activation) {
    return new DenseLayer.Builder()
        .nIn(inputs)
        .nOut(outputs)
        .activation(activation(activation))
        .build();
  }

  /** Takes the outputs from {@code from} to before {@code to}. */
  Dense outputs(int from, int to) {
    return new Dense(
        weights.get(NDArrayIndex.all(), NDArrayIndex.interval(from, to)),
        biases.get(NDArrayIndex.all(), NDArrayIndex.interval(from, to)));
  }

  void copyTo(Layer layer) {
    layer.setParam(DefaultParamInitializer.WEIGHT_KEY, weights);
    layer.setParam(DefaultParamInitializer.BIAS_KEY, biases);
  }

  private static IActivation activation(Activation activation) {
    return switch (activation) {
      case IDENTITY -> new ActivationIdentity();
      case RELU -> new ActivationReLU();
      case LEAKY_RELU -> new ActivationLReLU(LEAKY_RELU_SLOPE);
      case TANH -> new ActivationTanH();
      case ELU -> new ActivationELU(ELU_ALPHA);
      case SOFTPLUS -> new ActivationSoftPlus();
      case SIGMOID -> new ActivationSigmoid();
    };
  }
}
