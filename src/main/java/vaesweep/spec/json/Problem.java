package vaesweep.spec.json;

/**
 * One thing that is wrong with a sweep file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param pointer the JSON pointer of the place, such as {@code /parameters/beta}; empty for the
 *     whole file
 * @param message what was found, what is expected, and a remedy where one is known
 */
public record Problem(int line, int column, String pointer, String message)
    implements Comparable<Problem> {
  /**
   * The problem as one console line, such as {@code sweeps/beta.json:14:21 /parameters/beta: found
   * …}.
   */
  public String at(String file) {
    String place = file + ":" + line + ":" + column;
    return pointer.isEmpty() ? place + ": " + message : place + " " + pointer + ": " + message;
  }

  @Override
  public int compareTo(Problem other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
