package vaesweep.vae;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import vaesweep.vae.latent.Posterior;
import vaesweep.vae.reconstruction.AsContinuousBernoulli;
import vaesweep.vae.reconstruction.Reconstruction;

/**
 * A variational autoencoder at rest: encodes, decodes and evaluates with fixed parameters, or with
 * those of a training as they are at the moment of the call. Not thread-safe: one a worker.
 */
public final class VaeInference implements AutoCloseable {
  private final Architecture architecture;
  private final int chunk;
  private final Weights weights;
  private final boolean ownsWeights;
  private final Stack encoder;
  private final Stack decoder;
  private final Posterior posterior;
  private final Reconstruction reconstruction;
  private final RowBuffer rowBuffer;
  private final float[] x;
  private final float[] y;

  /**
   * Shares the parameters of a training, which must be closed after this.
   *
   * @param chunk rows done at a time, which bounds the memory
   */
  public VaeInference(VaeTraining training, int chunk) {
    this(training.architecture(), training.weights(), false, chunk);
  }

  /**
   * Takes parameters of their own, such as stored ones.
   *
   * @param parameters in the layout of {@link Architecture}; copied
   * @param chunk rows done at a time, which bounds the memory
   * @throws IllegalArgumentException if the number of parameters is not the architecture's
   */
  public VaeInference(Architecture architecture, float[] parameters, int chunk) {
    this(architecture, Weights.of(architecture, parameters), true, chunk);
  }

  private VaeInference(Architecture architecture, Weights weights, boolean ownsWeights, int chunk) {
    this.architecture = architecture;
    this.chunk = chunk;
    this.weights = weights;
    this.ownsWeights = ownsWeights;
    encoder = new Stack(architecture.encoder(), architecture.activation(), chunk, false);
    decoder = new Stack(architecture.decoder(), architecture.activation(), chunk, false);
    posterior = architecture.posterior(chunk);
    reconstruction = architecture.reconstruction(weights, null);
    rowBuffer = new RowBuffer(architecture.features());
    x = new float[architecture.features()];
    y = new float[architecture.outputs()];
  }

  /**
   * Evaluates all rows.
   *
   * @param noise standard normal draws for the sampled z, shape [rows, M]
   */
  public Evaluation evaluate(RowSource rows, float[] noise) {
    int count = rows.count();
    int size = architecture.latentSize();
    float[] means = new float[count * size];
    float[] logVariances = new float[count * size];
    float[] kl = new float[count * size];
    Sums sums = new Sums(count);
    for (int from = 0; from < count; from += chunk) {
      int to = Math.min(count, from + chunk);
      encode(rows, from, to);
      System.arraycopy(posterior.means(), 0, means, from * size, (to - from) * size);
      System.arraycopy(posterior.logVariances(), 0, logVariances, from * size, (to - from) * size);
      for (int i = 0; i < (to - from) * size; i++) {
        kl[from * size + i] = (float) posterior.kl(i);
        sums.clamps += posterior.isClamped(i) ? 1 : 0;
      }
      sums.rate += posterior.totalKl(to - from);
      System.arraycopy(noise, from * size, posterior.noise(), 0, (to - from) * size);
      sums.term += sampledTerms(from, to, sums.terms);
      sums.floored += floored(to - from);
      sums.squaredError += squaredErrorAtMean(to - from);
    }
    return evaluation(
        sums, new Evaluation.Latent(count, size, means, logVariances, kl, sums.clamps));
  }

  /** What is summed over the rows of an evaluation. */
  private static final class Sums {
    private final double[] terms;
    private double term;
    private double rate;
    private double squaredError;
    private long floored;
    private long clamps;

    Sums(int rows) {
      terms = new double[rows];
    }
  }

  /**
   * Returns how many units of each hidden layer tell no row from another, the encoder's layers
   * first.
   *
   * @param noise standard normal draws for the sampled z, shape [rows, M]
   */
  public List<HiddenLayer> hiddenLayers(RowSource rows, float[] noise) {
    int size = architecture.latentSize();
    ConstantUnits encoding = new ConstantUnits(encoder);
    ConstantUnits decoding = new ConstantUnits(decoder);
    for (int from = 0; from < rows.count(); from += chunk) {
      int to = Math.min(rows.count(), from + chunk);
      encode(rows, from, to);
      encoding.see(to - from);
      System.arraycopy(noise, from * size, posterior.noise(), 0, (to - from) * size);
      posterior.sample(decoder.input(), to - from);
      decoder.forward(weights, to - from);
      decoding.see(to - from);
    }
    return Stream.concat(encoding.layers().stream(), decoding.layers().stream()).toList();
  }

  /**
   * Returns z = mean + deviation·noise of every row, shape [rows, M].
   *
   * @param noise standard normal draws, shape [rows, M]
   */
  public float[] sample(RowSource rows, float[] noise) {
    int size = architecture.latentSize();
    float[] z = new float[rows.count() * size];
    for (int from = 0; from < rows.count(); from += chunk) {
      int to = Math.min(rows.count(), from + chunk);
      encode(rows, from, to);
      System.arraycopy(noise, from * size, posterior.noise(), 0, (to - from) * size);
      float[] sampled = posterior.sample(decoder.input(), to - from);
      System.arraycopy(sampled, 0, z, from * size, (to - from) * size);
    }
    return z;
  }

  /**
   * Returns −log p(x|z) of every row with all constants, in nats.
   *
   * @param z shape [rows, M]
   * @param meanTerm {@link Evaluation#meanTerm} of the rows that an optimal width is fitted to
   */
  public double[] distortions(RowSource rows, float[] z, double meanTerm) {
    return score(
        rows,
        z,
        (data, output) -> reconstruction.distortion(reconstruction.term(data, output), meanTerm));
  }

  /**
   * Returns −log p(x|z) of every row, in nats, when the decoder's logits are taken for natural
   * parameters of the continuous Bernoulli.
   *
   * @param z shape [rows, M]
   * @param meanCorrected whether they are first turned into those with the same means
   */
  public double[] asContinuousBernoulli(RowSource rows, float[] z, boolean meanCorrected) {
    return score(
        rows,
        z,
        meanCorrected
            ? AsContinuousBernoulli::meanCorrectedDistortion
            : AsContinuousBernoulli::distortion);
  }

  private double[] score(RowSource rows, float[] z, ToDoubleBiFunction<float[], float[]> score) {
    int size = architecture.latentSize();
    double[] scores = new double[rows.count()];
    for (int from = 0; from < scores.length; from += chunk) {
      int length = Math.min(scores.length - from, chunk);
      float[] codes = Arrays.copyOfRange(z, from * size, (from + length) * size);
      decoder.input().put(0, codes, codes.length);
      decoder.forward(weights, length);
      for (int row = 0; row < length; row++) {
        rows.gather(from + row, x);
        decoder.output().get(row * y.length, y, y.length);
        scores[from + row] = score.applyAsDouble(x, y);
      }
    }
    return scores;
  }

  private Evaluation evaluation(Sums sums, Evaluation.Latent latent) {
    double count = latent.rows();
    double term = sums.term / count;
    OptionalDouble scale = reconstruction.fittedScale(term);
    double share = sums.floored / count / architecture.features();
    if (scale.isPresent()) {
      share = scale.getAsDouble() <= Reconstruction.FLOORED_SCALE ? 1 : 0;
    }
    return new Evaluation(
        reconstruction.distortion(term, term),
        sums.rate / count,
        sums.squaredError / count,
        term,
        new Evaluation.Width(scale, share),
        latent,
        Arrays.stream(sums.terms).map(each -> reconstruction.distortion(each, term)).toArray());
  }

  /** Counts the features of all rows, as they were decoded last, whose width is the least. */
  private long floored(int rows) {
    if (y.length == x.length) {
      return 0;
    }
    long count = 0;
    for (int row = 0; row < rows; row++) {
      decoder.output().get(row * y.length, y, y.length);
      count += reconstruction.floored(y);
    }
    return count;
  }

  /** Returns the means of the posteriors, shape [rows, M]. */
  public float[] means(RowSource rows) {
    return encode(rows).means();
  }

  /** Returns the posteriors of all rows. */
  public Encoding encode(RowSource rows) {
    int size = architecture.latentSize();
    float[] means = new float[Math.multiplyExact(rows.count(), size)];
    float[] logVariances = new float[means.length];
    for (int from = 0; from < rows.count(); from += chunk) {
      int to = Math.min(rows.count(), from + chunk);
      encode(rows, from, to);
      int length = (to - from) * size;
      System.arraycopy(posterior.means(), 0, means, from * size, length);
      System.arraycopy(posterior.calculatedLogVariances(), 0, logVariances, from * size, length);
    }
    return new Encoding(rows.count(), size, means, logVariances);
  }

  /**
   * Returns the means of p(x|z), shape [count, features].
   *
   * @param z shape [count, M]
   */
  public float[] decode(float[] z, int count) {
    int size = architecture.latentSize();
    int features = architecture.features();
    float[] images = new float[count * features];
    for (int from = 0; from < count; from += chunk) {
      int length = Math.min(count - from, chunk);
      decoder
          .input()
          .put(0, Arrays.copyOfRange(z, from * size, (from + length) * size), length * size);
      decoder.forward(weights, length);
      float[] outputs = new float[length * architecture.outputs()];
      decoder.output().get(0, outputs, outputs.length);
      float[] means = new float[length * features];
      reconstruction.means(outputs, length, means);
      System.arraycopy(means, 0, images, from * features, means.length);
    }
    return images;
  }

  private void encode(RowSource rows, int from, int to) {
    rowBuffer.fill(rows, from, to, encoder.input());
    encoder.forward(weights, to - from);
    posterior.read(encoder.output(), to - from);
  }

  /** Writes each row's term, and returns their sum. */
  private double sampledTerms(int from, int to, double[] terms) {
    int rows = to - from;
    posterior.sample(decoder.input(), rows);
    decoder.forward(weights, rows);
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      encoder.input().get(row * x.length, x, x.length);
      decoder.output().get(row * y.length, y, y.length);
      terms[from + row] = reconstruction.term(x, y);
      sum += terms[from + row];
    }
    return sum;
  }

  private double squaredErrorAtMean(int rows) {
    decoder.input().put(0, posterior.means(), rows * architecture.latentSize());
    decoder.forward(weights, rows);
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      encoder.input().get(row * x.length, x, x.length);
      decoder.output().get(row * y.length, y, y.length);
      reconstruction.means(y, 1, y);
      for (int j = 0; j < x.length; j++) {
        double error = (double) y[j] - x[j];
        sum += error * error;
      }
    }
    return sum;
  }

  /** Frees the buffers; the training's parameters stay. */
  @Override
  public void close() {
    if (ownsWeights) {
      weights.close();
    }
    encoder.close();
    decoder.close();
  }
}
