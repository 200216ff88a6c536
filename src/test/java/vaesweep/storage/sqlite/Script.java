package vaesweep.storage.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The product's schema scripts, whole and in pieces. */
final class Script {
  /**
   * What a semicolon may stand in without an end of the statement: a comment, a text, a trigger.
   */
  private static final Pattern PIECE =
      Pattern.compile("--[^\n]*|'[^']*'|\\bBEGIN\\b.*?\\bEND(?=;)|;|.", Pattern.DOTALL);

  private Script() {}

  /** The text that turns the schema before into this one, if there is such a schema. */
  static Optional<String> of(int schema) {
    return SqlText.find(String.format(Locale.ROOT, "vaesweep/storage/schema/%03d", schema));
  }

  /** The numbers of the schemas that there are. */
  static List<Integer> schemas() {
    return IntStream.iterate(1, schema -> of(schema).isPresent(), schema -> schema + 1)
        .boxed()
        .toList();
  }

  /** The scripts from the first one on. */
  static List<String> upTo(int schema) {
    return IntStream.rangeClosed(1, schema).mapToObj(each -> of(each).orElseThrow()).toList();
  }

  /** A script's statements, each with its semicolon. */
  static List<String> statements(String script) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    Matcher piece = PIECE.matcher(script);
    while (piece.find()) {
      statement.append(piece.group());
      if (piece.group().equals(";")) {
        statements.add(statement.toString());
        statement.setLength(0);
      }
    }
    return statements;
  }
}
