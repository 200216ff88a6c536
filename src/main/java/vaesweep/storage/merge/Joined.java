package vaesweep.storage.merge;

import java.nio.file.Path;
import java.util.List;

/**
 * What one database brought.
 *
 * @param taken trials that are in the merged database as this one has them
 * @param same complete in both, with the same numbers
 * @param behind no further here than in the databases before
 * @param outside how many of its newest edition's trials are not in the merged one's
 * @param otherText whether its newest edition is another wording of the sweep file
 * @param differing complete in both, with other numbers; the first were kept
 */
public record Joined(
    Path source,
    int taken,
    int same,
    int behind,
    int outside,
    boolean otherText,
    List<Differing> differing) {
  public Joined {
    differing = List.copyOf(differing);
  }

  /**
   * A trial with two results.
   *
   * @param trial its number in the merged database
   * @param kept the type of the machine whose numbers stay
   * @param left the type of the other
   */
  public record Differing(int trial, String kept, String left) {}
}
