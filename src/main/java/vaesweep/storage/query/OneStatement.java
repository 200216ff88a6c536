package vaesweep.storage.query;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

  private static final Pattern EXPLAIN =
      Pattern.compile("(?i)explain\\s+(?:query\\s+plan\\s+)?(?=\\w)");

  /** A pragma's name, and what follows it: {@code = value} or {@code (value)}. */
  private static final Pattern PRAGMA =
      Pattern.compile("(?is)pragma\\s+(?:\\w+\\s*\\.\\s*)?(\\w+)\\s*(\\S?).*");

  /** Pragmas that look at what they are given. */
  private static final Set<String> LOOKING =
      Set.of(
          "foreign_key_check",
          "foreign_key_list",
          "index_info",
          "index_list",
          "index_xinfo",
          "integrity_check",
          "quick_check",
          "table_info",
          "table_list",
          "table_xinfo");

  /** Pragmas that tell a setting, and with a value would change it. */
  private static final Set<String> TELLING =
      Set.of(
          "application_id",
          "auto_vacuum",
          "busy_timeout",
          "cache_size",
          "collation_list",
          "compile_options",
          "data_version",
          "database_list",
          "encoding",
          "foreign_keys",
          "freelist_count",
          "function_list",
          "journal_mode",
          "locking_mode",
          "max_page_count",
          "mmap_size",
          "module_list",
          "page_count",
          "page_size",
          "pragma_list",
          "query_only",
          "schema_version",
          "synchronous",
          "temp_store",
          "user_version");

  private OneStatement() {}

  static void check(String sql) {
    String bare = QUOTED_OR_COMMENT.matcher(sql).replaceAll(" ").strip();
    String first = FIRST_WORD.matcher(bare).replaceFirst("$1").toLowerCase(Locale.ROOT);
    if (first.isEmpty()) {
      throw new WrongQuery("the query is empty; try \"SELECT * FROM trials\" or @trials");
    }
    if (!READING.contains(first)) {
      throw new WrongQuery(
          "a query only reads, and "
              + first.toUpperCase(Locale.ROOT)
              + " is none of "
              + String.join(", ", new TreeSet<>(READING)).toUpperCase(Locale.ROOT)
              + "; use SELECT");
    }
    if (bare.replaceFirst("[;\\s]+$", "").contains(";")) {
      throw new WrongQuery("one statement at a time: found text after the first semicolon");
    }
    checkPragma(EXPLAIN.matcher(bare).replaceFirst(""));
  }

  /** The file may be read-only, and yet SQLite tries; some pragmas act while they are prepared. */
  private static void checkPragma(String bare) {
    if (!bare.toLowerCase(Locale.ROOT).startsWith("pragma")) {
      return;
    }
    Matcher pragma = PRAGMA.matcher(bare);
    String name = pragma.matches() ? pragma.group(1).toLowerCase(Locale.ROOT) : "";
    boolean alone = !name.isEmpty() && pragma.group(2).matches(";?");
    if (LOOKING.contains(name) || (TELLING.contains(name) && alone)) {
      return;
    }
    String what =
        TELLING.contains(name)
            ? "PRAGMA " + name + " with a value would change something; leave the value out"
            : ("PRAGMA " + name).strip()
                + " may change something; use SELECT, or a pragma that looks, such as PRAGMA"
                + " table_info(trial)";
    throw new WrongQuery("a query only reads, and " + what);
  }
}
