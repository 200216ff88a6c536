package vaesweep.vae;

/**
 * The Gaussian posteriors q(z|x) of some rows.
 *
 * @param rows their number n
 * @param size latent units M
 * @param means shape [n, M]
 * @param logVariances the logs of sigma squared that are calculated with, shape [n, M]: where the
 *     encoder gives log-variances, clamped to [−30, 20]
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never asked for
public record Encoding(int rows, int size, float[] means, float[] logVariances) {}
