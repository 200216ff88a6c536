package vaesweep.storage.query;

import java.util.List;
import java.util.stream.Collectors;
import vaesweep.spec.json.Keys;
import vaesweep.storage.sqlite.SqlText;

/**
 * A query that the product brings.
 *
 * @param name what the user writes after {@code @}
 * @param description one sentence
 * @param sql its text; one with {@code :parameter} asks about a parameter of the sweep
 */
public record NamedQuery(String name, String description, String sql) {
  private static final List<String> NAMES =
      List.of(
          "trials",
          "best",
          "configurations",
          "frontier",
          "recommend",
          "curves",
          "units",
          "failed",
          "pruned",
          "exploded",
          "collapsed",
          "effect",
          "same",
          "annealing",
          "spread",
          "overfit",
          "measurements",
          "findings",
          "editions",
          "schema");

  private static final String ASKED = ":parameter";

  /** Whether it asks about a parameter, which the user names. */
  public boolean asksParameter() {
    return sql.contains(ASKED);
  }

  /** Every named query, the most wanted first. */
  public static List<NamedQuery> all() {
    return NAMES.stream().map(NamedQuery::read).toList();
  }

  /**
   * Returns the query of that name.
   *
   * @throws WrongQuery if there is none; the message gives a near name and all names
   */
  static NamedQuery of(String name) {
    if (!NAMES.contains(name)) {
      String remedy = Keys.nearest(name, NAMES).map(n -> " (did you mean @" + n + "?)").orElse("");
      String all = NAMES.stream().map(n -> "@" + n).collect(Collectors.joining(", "));
      throw new WrongQuery("@" + name + ": no such query" + remedy + "; there are " + all);
    }
    return read(name);
  }

  private static NamedQuery read(String name) {
    String sql = SqlText.of("query/" + name);
    String comment = sql.lines().findFirst().orElseThrow();
    return new NamedQuery(name, comment.replaceFirst("^-- ", ""), sql);
  }
}
