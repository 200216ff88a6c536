package vaesweep.spec.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What a syntax error means to somebody who writes JSON by hand. */
final class SyntaxMessage {
  private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.)' \\(code");
  private static final Pattern TOKEN =
      Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'");

  private SyntaxMessage() {}

  /**
   * Returns one sentence.
   *
   * @param noun what the text is
   * @param open where the objects and lists begin that the error stands in, outermost first
   */
  static String of(JacksonException syntax, String noun, List<Json.Place> open) {
    String original = syntax.getOriginalMessage();
    if (original.startsWith("Unexpected end-of-input")) {
      return noun + " ends too early" + unclosed(open);
    }
    if (original.startsWith("Illegal unquoted character")) {
      return "not JSON: a line break or control character inside a string";
    }
    Matcher character = CHARACTER.matcher(original);
    if (character.find()) {
      String found = character.group(1);
      return "not JSON: unexpected " + Printable.shortened(found) + hint(found.charAt(0));
    }
    Matcher token = TOKEN.matcher(original);
    return token.find()
        ? "not JSON: "
            + Printable.shortened(token.group(1))
            + " is not a value; strings take double quotes"
        : "not JSON: " + Printable.shortened(original);
  }

  private static String unclosed(List<Json.Place> open) {
    if (open.isEmpty()) {
      return "";
    }
    Json.Place last = open.get(open.size() - 1);
    if (last.argument().isPresent()) {
      return ": a bracket or quote is not closed";
    }
    return ": what begins at %d:%d is not closed".formatted(last.line(), last.column());
  }

  private static String hint(char character) {
    return switch (character) {
      case '}', ']' -> "; a comma before it, or a value missing?";
      case '\'' -> "; strings take double quotes";
      case '/', '#' -> "; JSON has no comments";
      case '"', '{', '[' -> "; a comma missing before it?";
      default -> "";
    };
  }
}
