package vaesweep.vae;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.rng.UniformRandomProvider;
import vaesweep.vae.arrays.Floats;
import vaesweep.vae.latent.LatentTerm;
import vaesweep.vae.latent.Posterior;
import vaesweep.vae.reconstruction.Reconstruction;

/**
 * A variational autoencoder being trained: parameters, gradient, optimiser and the buffers of one
 * batch, all allocated here and kept to the end. Not thread-safe: one a worker.
 */
public final class VaeTraining implements AutoCloseable {
  private final Architecture architecture;
  private final Loss loss;
  private final int batchSize;
  private final OptionalDouble clipNorm;
  private final Weights weights;
  private final Weights gradient;
  private final Adam adam;
  private final Stack encoder;
  private final Stack decoder;
  private final Posterior posterior;
  private final Floats latentDerivative;
  private final LatentTerm latentTerm;
  private final Reconstruction reconstruction;
  private final RowBuffer rowBuffer;

  /**
   * @param optimiser step size, epsilon and clipping
   * @param batchSize rows of every step
   */
  public VaeTraining(Architecture architecture, Loss loss, Optimiser optimiser, int batchSize) {
    this.architecture = architecture;
    this.loss = loss;
    this.batchSize = batchSize;
    clipNorm = optimiser.clipNorm();
    weights = new Weights(architecture);
    gradient = new Weights(architecture);
    adam = new Adam(optimiser.learningRate(), optimiser.epsilon(), architecture.parameters());
    encoder = new Stack(architecture.encoder(), architecture.activation(), batchSize, true);
    decoder = new Stack(architecture.decoder(), architecture.activation(), batchSize, true);
    posterior = architecture.posterior(batchSize);
    latentTerm = loss.latentTerm(architecture.latentSize(), batchSize);
    latentDerivative = new Floats(batchSize * architecture.latentSize());
    reconstruction = architecture.reconstruction(weights, gradient);
    rowBuffer = new RowBuffer(architecture.features());
  }

  /**
   * Draws weights and biases uniformly from ±1/√inputs, a stream a layer; the likelihood's own
   * parameter begins at 0.
   */
  public void initialize(Streams streams) {
    initialize(architecture.encoder(), streams, Streams.Purpose.ENCODER_WEIGHTS);
    initialize(architecture.decoder(), streams, Streams.Purpose.DECODER_WEIGHTS);
    int own = architecture.parameters() - architecture.ownParameter();
    weights.all().put(architecture.ownParameter(), new float[own], own);
  }

  private void initialize(
      List<Architecture.Layer> layers, Streams streams, Streams.Purpose purpose) {
    for (int index = 0; index < layers.size(); index++) {
      Architecture.Layer layer = layers.get(index);
      UniformRandomProvider uniform = streams.uniform(purpose, index);
      double bound = 1 / Math.sqrt(layer.inputs());
      float[] values = new float[layer.end() - layer.weights()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) (bound * (2 * uniform.nextDouble() - 1));
      }
      weights.all().put(layer.weights(), values, values.length);
    }
  }

  /** Where the caller puts a step's standard normal draws, shape [batchSize, M]. */
  public float[] noise() {
    return posterior.noise();
  }

  /**
   * Makes one optimiser step with {@link #noise}, which is used up. Where a term of the loss is not
   * finite, the parameters stay as they are.
   *
   * @param rows the batch
   * @param klWeight the KL weight as written in the loss, annealed; gamma under objective capacity
   * @param capacity the rate aimed at now, in nats; used under objective capacity alone
   */
  public StepTerms step(RowSource rows, double klWeight, double capacity) {
    StepTerms terms = differentiate(rows, klWeight, capacity);
    if (terms.notFinite().isEmpty()) {
      adam.step(weights.all(), gradient.all(), clipScale());
    }
    return terms;
  }

  /** Makes one optimiser step without a capacity. */
  public StepTerms step(RowSource rows, double klWeight) {
    return step(rows, klWeight, 0);
  }

  /** Changes the step size of the steps to come; the optimiser's moments stay. */
  public void setLearningRate(double learningRate) {
    adam.setLearningRate(learningRate);
  }

  /**
   * Whether a gradient was so large that the optimiser has lost a parameter for ever, though the
   * loss may be finite. Looks through all moments: to be asked once an epoch.
   */
  public boolean hasOverflowed() {
    return adam.hasOverflowed();
  }

  /** The Euclidean norm of the last step's gradient, before clipping. */
  public double gradientNorm() {
    return gradient.norm();
  }

  /** The largest |log-variance| of the last step's batch, before clamping. */
  public double largestLogVariance() {
    double largest = 0;
    for (float logVariance : posterior.logVariances()) {
      largest = Math.max(largest, Math.abs(logVariance));
    }
    return largest;
  }

  /** The parameters, in the order of {@link Architecture}: a copy. */
  public float[] parameters() {
    return weights.toArray();
  }

  /** The bytes of {@link #write}: twelve a parameter, and a few. */
  public static long stateBytes(Architecture architecture) {
    long parameters = architecture.parameters();
    return Float.BYTES * parameters + Adam.stateBytes(architecture.parameters());
  }

  /** Writes all that the steps to come depend on: the parameters and the optimiser's state. */
  public void write(ByteBuffer into) {
    Floats all = weights.all();
    float[] block = new float[Floats.BLOCK];
    FloatBuffer floats = into.asFloatBuffer();
    for (int from = 0; from < all.length(); from += block.length) {
      int count = Math.min(block.length, all.length() - from);
      all.get(from, block, count);
      floats.put(block, 0, count);
    }
    into.position(into.position() + Float.BYTES * all.length());
    adam.write(into);
  }

  /** Reads what {@link #write} wrote of a training of the same architecture. */
  public void read(ByteBuffer from) {
    Floats all = weights.all();
    float[] block = new float[Floats.BLOCK];
    FloatBuffer floats = from.asFloatBuffer();
    for (int at = 0; at < all.length(); at += block.length) {
      int count = Math.min(block.length, all.length() - at);
      floats.get(block, 0, count);
      all.put(at, block, count);
    }
    from.position(from.position() + Float.BYTES * all.length());
    adam.read(from);
  }

  Weights weights() {
    return weights;
  }

  public Architecture architecture() {
    return architecture;
  }

  /** The gradient of the last {@link #differentiate}, in the order of {@link Architecture}. */
  float[] gradient() {
    return gradient.toArray();
  }

  StepTerms differentiate(RowSource rows, double klWeight, double capacity) {
    rowBuffer.fill(rows, 0, batchSize, encoder.input());
    encoder.forward(weights, batchSize);
    posterior.read(encoder.output(), batchSize);
    posterior.sample(decoder.input(), batchSize);
    decoder.forward(weights, batchSize);
    float scale = loss.reconstructionScale(batchSize, architecture.features());
    double kl = latentTerm.value(posterior, batchSize, klWeight, capacity);
    double error = reconstruction.train(encoder.input(), decoder.output(), batchSize, scale);
    StepTerms terms = new StepTerms(error * scale, kl);
    decoder.backward(weights, gradient, batchSize, latentDerivative);
    posterior.backward(latentDerivative, latentTerm, encoder.output(), batchSize);
    encoder.backward(weights, gradient, batchSize, null);
    return terms;
  }

  private float clipScale() {
    if (clipNorm.isEmpty()) {
      return 1;
    }
    double norm = gradient.norm();
    return norm > clipNorm.getAsDouble() ? (float) (clipNorm.getAsDouble() / norm) : 1;
  }

  @Override
  public void close() {
    weights.close();
    gradient.close();
    encoder.close();
    decoder.close();
    latentDerivative.close();
  }
}
