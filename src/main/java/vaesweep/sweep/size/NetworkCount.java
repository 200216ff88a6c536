package vaesweep.sweep.size;

/**
 * The networks that a sweep will keep.
 *
 * @param count how many
 * @param bytes of them
 * @param isKnown whether that is so in any case; otherwise it is what a frontier has, about
 */
public record NetworkCount(long count, long bytes, boolean isKnown) {
  /** Returns the same, or a part of them where not so many trials will be complete. */
  NetworkCount atMost(long complete) {
    return complete >= count ? this : new NetworkCount(complete, bytes * complete / count, isKnown);
  }
}
