package vaesweep.report.words;

import java.util.List;

/**
 * A sentence about a sweep, and the same as a console's line.
 *
 * @param whole as the page and {@code status} say it
 * @param line of at most {@link #COLUMNS} characters; empty where the console leaves it out
 */
public record Sentence(String whole, String line) {
  /** The longest line. */
  public static final int COLUMNS = 100;

  /**
   * Returns the first of several wordings, each shorter than the one before, and as its line the
   * first that has room.
   */
  static Sentence of(List<String> wordings) {
    String line =
        wordings.stream()
            .filter(wording -> wording.length() <= COLUMNS)
            .findFirst()
            .orElseGet(() -> clipped(wordings.get(wordings.size() - 1)));
    return new Sentence(wordings.get(0), line);
  }

  static Sentence of(String... wordings) {
    return of(List.of(wordings));
  }

  /** Returns a sentence that the console leaves out. */
  static Sentence notOnConsole(String whole) {
    return new Sentence(whole, "");
  }

  /** Returns as much of a text as a line has room for, cut between words. */
  public static String clipped(String text) {
    if (text.length() <= COLUMNS) {
      return text;
    }
    int end = text.lastIndexOf(' ', COLUMNS - 2);
    return text.substring(0, end > 0 ? end : COLUMNS - 2) + " …";
  }
}
