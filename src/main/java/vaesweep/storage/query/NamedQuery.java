package vaesweep.storage.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.sqlite.SqlText;

/**
 * A query that the product brings.
 *
 * @param name what the user writes after {@code @}
 * @param description one sentence
 * @param sql its text
 */
public record NamedQuery(String name, String description, String sql) {
  private static final List<String> NAMES =
      List.of(
          "trials",
          "best",
          "frontier",
          "curves",
          "units",
          "failed",
          "collapsed",
          "same",
          "annealing",
          "spread",
          "overfit",
          "measurements",
          "findings",
          "editions",
          "schema");

  /** Every named query, the most wanted first. */
  public static List<NamedQuery> all() {
    return NAMES.stream().map(NamedQuery::read).toList();
  }

  /**
   * Returns the query of that name.
   *
   * @throws StorageFailure if there is none; the message gives the nearest name and all names
   */
  static NamedQuery of(String name) {
    if (!NAMES.contains(name)) {
      String nearest =
          NAMES.stream().min(Comparator.comparing(n -> distance(name, n))).orElseThrow();
      throw new StorageFailure(
          "@"
              + name
              + ": no such query (did you mean @"
              + nearest
              + "?); there are "
              + NAMES.stream().map(n -> "@" + n).collect(Collectors.joining(", ")));
    }
    return read(name);
  }

  private static NamedQuery read(String name) {
    String sql = SqlText.of("query/" + name);
    String comment = sql.lines().findFirst().orElseThrow();
    return new NamedQuery(name, comment.replaceFirst("^-- ", ""), sql);
  }

  /** The number of characters to insert, delete or replace (Levenshtein 1966). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
