package vaesweep.storage.query;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a user's SQL must be: one statement, and one that reads. */
final class OneStatement {
  private static final Set<String> READING =
      Set.of("select", "with", "values", "explain", "pragma");

  /** Where a semicolon or a word means nothing: quoted texts and names, and comments. */
  private static final Pattern QUOTED_OR_COMMENT =
      Pattern.compile(
          "'[^']*+'|\"[^\"]*+\"|`[^`]*+`|\\[[^\\]]*+\\]|--[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z)");

  private static final Pattern FIRST_WORD = Pattern.compile("\\W*(\\w*)(?s:.*)");

  private OneStatement() {}

  static void check(String sql) {
    String bare = QUOTED_OR_COMMENT.matcher(sql).replaceAll(" ").strip();
    String first = FIRST_WORD.matcher(bare).replaceFirst("$1").toLowerCase(Locale.ROOT);
    if (first.isEmpty()) {
      throw new WrongQuery("the query is empty; try \"SELECT * FROM trials\" or @trials");
    }
    if (!READING.contains(first)) {
      throw new WrongQuery(
          "a query only reads, and " + first.toUpperCase(Locale.ROOT) + " may write; use SELECT");
    }
    if (bare.replaceFirst("[;\\s]+$", "").contains(";")) {
      throw new WrongQuery("one statement at a time: found text after the first semicolon");
    }
  }
}
