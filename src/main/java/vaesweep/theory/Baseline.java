package vaesweep.theory;

import java.util.OptionalDouble;

/**
 * What a decoder's distortion lies between.
 *
 * @param distortion D0, that of the best decoder that gives every row the same distribution
 * @param floor what no decoder can go below; empty where the density is unbounded
 */
public record Baseline(double distortion, OptionalDouble floor) {}
