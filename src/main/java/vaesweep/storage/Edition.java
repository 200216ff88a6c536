package vaesweep.storage;

import java.time.Instant;
import java.util.Optional;
import vaesweep.spec.file.Keep;

/**
 * One wording of a sweep file.
 *
 * @param number counted from 1
 * @param name the sweep's name
 * @param description may be empty
 * @param method such as {@code grid}
 * @param seed the sweep's seed
 * @param repeats trainings of each configuration
 * @param text the file's text
 * @param keep whose networks stay in the database
 * @param version of the product that registered it
 * @param registered when it was first run
 * @param folder to which paths in the text are relative, where that is known
 */
public record Edition(
    int number,
    String name,
    String description,
    String method,
    long seed,
    int repeats,
    String text,
    Keep keep,
    String version,
    Instant registered,
    Optional<String> folder) {
  /** An edition whose folder is not known. */
  public Edition(
      int number,
      String name,
      String description,
      String method,
      long seed,
      int repeats,
      String text,
      Keep keep,
      String version,
      Instant registered) {
    this(
        number,
        name,
        description,
        method,
        seed,
        repeats,
        text,
        keep,
        version,
        registered,
        Optional.empty());
  }
}
