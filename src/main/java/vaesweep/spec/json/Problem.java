package vaesweep.spec.json;

import java.util.Comparator;

/**
 * One thing that is wrong with a sweep file, or with an argument that overrides it.
 *
 * @param place where
 * @param message what was found, what is expected, and a remedy where one is known
 */
public record Problem(Json.Place place, String message) implements Comparable<Problem> {
  /** File first, then arguments. */
  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem, Boolean>comparing(problem -> problem.place.argument().isPresent())
          .thenComparing(Problem::line)
          .thenComparing(Problem::column);

  public int line() {
    return place.line();
  }

  public int column() {
    return place.column();
  }

  /** The JSON pointer, such as {@code /parameters/beta}; empty for the whole file. */
  public String pointer() {
    return place.pointer();
  }

  /**
   * The problem as one console line, such as {@code sweeps/beta.json:14:21 /parameters/beta: found
   * …} or {@code beta=x: found …}.
   */
  public String at(String file) {
    String where =
        place.argument().map(Printable::line).orElse(file + ":" + line() + ":" + column());
    return pointer().isEmpty() ? where + ": " + message : where + " " + pointer() + ": " + message;
  }

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }
}
