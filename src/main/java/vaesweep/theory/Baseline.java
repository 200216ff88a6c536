package vaesweep.theory;

import java.util.OptionalDouble;

/**
 * What a decoder's distortion lies between.
 *
 * @param distortion D0, that of the best decoder that gives every row the same distribution
 * @param floor what no decoder can go below; empty where the density is unbounded
 * @param distortions of that best decoder, one a row; their mean is D0 up to rounding
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never asked for
public record Baseline(double distortion, OptionalDouble floor, double[] distortions) {}
