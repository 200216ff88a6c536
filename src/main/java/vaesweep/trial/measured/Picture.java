package vaesweep.trial.measured;

import vaesweep.spec.type.Spelled;

/**
 * An image of a complete trial.
 *
 * @param kind what it shows
 * @param rows of tiles, from top to bottom
 * @param columns of tiles, from left to right
 * @param png the encoded image: tiles without gaps
 */
public record Picture(Kind kind, int rows, int columns, byte[] png) {
  /** What a picture shows. */
  public enum Kind implements Spelled {
    /**
     * Two rows: the same ten validation rows in every trial, and their reconstructions at z = mean.
     */
    RECONSTRUCTIONS("reconstructions"),
    /** Decoded draws from the prior, the same draws in every trial of a repeat and latent size. */
    SAMPLES("samples"),
    /**
     * A row for each of the strongest units, by KL: the decoded unit value from −3 to 3, the others
     * at 0.
     */
    TRAVERSAL("traversal");

    private final String spelling;

    Kind(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public String spelling() {
      return spelling;
    }
  }
}
