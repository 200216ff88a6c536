package vaesweep.vae;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import vaesweep.vae.arrays.Floats;

/**
 * The optimiser Adam with decay rates 0.9 and 0.999 and no weight decay. It goes through the
 * parameters in blocks that stay in the processor's first cache, for its cost is the memory it
 * touches.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba 2015, algorithm 1</a>
 */
final class Adam {
  /** The usual epsilon, added to the root of the second moment. */
  static final double EPSILON = 1e-8;

  private static final double DECAY_1 = 0.9;
  private static final double DECAY_2 = 0.999;

  /** Below this a moment is as good as zero: it moves no parameter by a last bit. */
  private static final float VANISHING = 1e-30f;

  /** In as many steps a first moment without gradient shrinks a thousandfold. */
  private static final int STEPS_BETWEEN_CLEARINGS = 64;

  private double learningRate;
  private final double epsilon;
  private final int length;
  private final float[][] firstMoments;
  private final float[][] secondMoments;
  private final float[] parameters = new float[Floats.BLOCK];
  private final float[] gradients = new float[Floats.BLOCK];
  private long steps;
  private double decayed1 = 1;
  private double decayed2 = 1;

  Adam(double learningRate, double epsilon, int length) {
    this.learningRate = learningRate;
    this.epsilon = epsilon;
    this.length = length;
    int blocks = (length + Floats.BLOCK - 1) / Floats.BLOCK;
    firstMoments = new float[blocks][Floats.BLOCK];
    secondMoments = new float[blocks][Floats.BLOCK];
  }

  /** The bytes of {@link #write}. */
  static long stateBytes(int length) {
    return Long.BYTES + 2 * Double.BYTES + 2L * Float.BYTES * length;
  }

  /** Writes all that the steps to come depend on: counts, decay products and moments. */
  void write(ByteBuffer into) {
    into.putLong(steps).putDouble(decayed1).putDouble(decayed2);
    for (float[][] moments : List.of(firstMoments, secondMoments)) {
      FloatBuffer floats = into.asFloatBuffer();
      for (int from = 0; from < length; from += Floats.BLOCK) {
        floats.put(moments[from / Floats.BLOCK], 0, Math.min(Floats.BLOCK, length - from));
      }
      into.position(into.position() + Float.BYTES * length);
    }
  }

  /** Reads what {@link #write} wrote. */
  void read(ByteBuffer from) {
    steps = from.getLong();
    decayed1 = from.getDouble();
    decayed2 = from.getDouble();
    for (float[][] moments : List.of(firstMoments, secondMoments)) {
      FloatBuffer floats = from.asFloatBuffer();
      for (int at = 0; at < length; at += Floats.BLOCK) {
        floats.get(moments[at / Floats.BLOCK], 0, Math.min(Floats.BLOCK, length - at));
      }
      from.position(from.position() + Float.BYTES * length);
    }
  }

  /** Changes the step size of the steps to come; the moments stay. */
  void setLearningRate(double learningRate) {
    this.learningRate = learningRate;
  }

  /**
   * Moves the weights one step against the gradient, after multiplying that with {@code
   * gradientScale}.
   */
  void step(Floats weights, Floats gradient, float gradientScale) {
    decayed1 *= DECAY_1;
    decayed2 *= DECAY_2;
    float rate = (float) (learningRate / (1 - decayed1));
    float correction = (float) (1 / Math.sqrt(1 - decayed2));
    for (int block = 0; block < firstMoments.length; block++) {
      int from = block * Floats.BLOCK;
      int count = Math.min(Floats.BLOCK, weights.length() - from);
      weights.get(from, parameters, count);
      gradient.get(from, gradients, count);
      update(firstMoments[block], secondMoments[block], gradientScale, rate, correction);
      weights.put(from, parameters, count);
    }
    if (++steps % STEPS_BETWEEN_CLEARINGS == 0) {
      for (int block = 0; block < firstMoments.length; block++) {
        clearVanishing(firstMoments[block]);
        clearVanishing(secondMoments[block]);
      }
    }
  }

  /**
   * Whether a second moment has left the range of a float: a gradient was so large, and its
   * parameter will never move again.
   */
  boolean hasOverflowed() {
    float largest = 0;
    for (float[] block : secondMoments) {
      for (float moment : block) {
        largest = Math.max(largest, moment);
      }
    }
    return !Float.isFinite(largest);
  }

  /**
   * Makes tiny moments zero. Those of a parameter whose gradient stays zero, as under a dead unit,
   * would else sink into denormal numbers and stay there, and processors are many times slower with
   * these.
   */
  private static void clearVanishing(float[] moments) {
    for (int i = 0; i < moments.length; i++) {
      moments[i] -= Math.max(-VANISHING, Math.min(VANISHING, moments[i]));
    }
  }

  private void update(float[] m, float[] v, float scale, float rate, float correction) {
    float[] p = parameters;
    float[] g = gradients;
    float keep1 = (float) DECAY_1;
    float take1 = (float) (1 - DECAY_1);
    float keep2 = (float) DECAY_2;
    float take2 = (float) (1 - DECAY_2);
    float small = (float) epsilon;
    for (int i = 0; i < p.length; i++) {
      float slope = g[i] * scale;
      float first = keep1 * m[i] + take1 * slope;
      float second = keep2 * v[i] + take2 * slope * slope;
      m[i] = first;
      v[i] = second;
      p[i] -= rate * first / ((float) Math.sqrt(second) * correction + small);
    }
  }
}
