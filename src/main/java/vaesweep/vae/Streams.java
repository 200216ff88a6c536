package vaesweep.vae;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The random streams of one repeat. A stream depends on the repeat's seed, its purpose and an index
 * alone, never on what was drawn elsewhere: so configurations are paired, and a training can go on
 * from any epoch.
 *
 * @param seed the repeat's seed
 */
public record Streams(long seed) {
  /** What a stream is for. The numbers are part of every stored result. */
  public enum Purpose {
    /** Initial weights and biases of the encoder; the index is the layer's. */
    ENCODER_WEIGHTS(1),
    /** Initial weights and biases of the decoder; the index is the layer's. */
    DECODER_WEIGHTS(2),
    /** The order of the training rows; the index is the epoch. */
    ORDER(3),
    /** The noise of the sampled z in training; the index is the epoch. */
    TRAINING_NOISE(4),
    /**
     * The fixed noise of the sampled z in evaluation; the index is 0 for validation rows, 1 for
     * training rows.
     */
    EVALUATION_NOISE(5),
    /** Draws from the prior to show; the index is 0. */
    PRIOR(6),
    /** The samples of z for the final estimates; the index is 0. */
    POSTERIOR_SAMPLES(8);

    private final long number;

    Purpose(long number) {
      this.number = number;
    }
  }

  /** Returns the stream for a purpose, from its beginning. */
  public UniformRandomProvider uniform(Purpose purpose, int index) {
    long root = new SplitMix64(seed).nextLong() ^ (purpose.number << 48) ^ index;
    SplitMix64 mixed = new SplitMix64(new SplitMix64(root).nextLong());
    return new XoShiRo256PlusPlus(
        new long[] {mixed.nextLong(), mixed.nextLong(), mixed.nextLong(), mixed.nextLong()});
  }

  /** Returns standard normal draws from {@link #uniform}. */
  public Normal normal(Purpose purpose, int index) {
    return new Normal(ZigguratSampler.NormalizedGaussian.of(uniform(purpose, index)));
  }

  /** A stream of standard normal draws. */
  public record Normal(ZigguratSampler.NormalizedGaussian sampler) {
    /** Fills the first {@code length} places of an array. */
    public void fill(float[] into, int length) {
      for (int i = 0; i < length; i++) {
        into[i] = (float) sampler.sample();
      }
    }
  }
}
