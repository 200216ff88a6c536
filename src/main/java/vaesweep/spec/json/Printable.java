package vaesweep.spec.json;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text from a file as one short line that is safe to print. */
public final class Printable {
  private static final int LONGEST = 60;
  private static final int LONGEST_LINE = 200;

  private Printable() {}

  /** Returns {@code text} in double quotes, control characters escaped, cut where it is long. */
  public static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  /** Returns the words quoted, with commas between. */
  public static String list(Collection<String> words) {
    return words.stream().map(Printable::quoted).collect(Collectors.joining(", "));
  }

  /** Returns {@code text} as a line, control characters escaped, cut where it is very long. */
  public static String line(String text) {
    return shortened(text, LONGEST_LINE);
  }

  /** Returns {@code text} as a line of any length, control characters escaped. */
  public static String whole(String text) {
    return shortened(text, Integer.MAX_VALUE);
  }

  static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  private static String shortened(String text, int longest) {
    String cut = text.length() > longest ? text.substring(0, longest - 3) + "..." : text;
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cut.length(); i++) {
      char character = cut.charAt(i);
      line.append(isPlain(character) ? String.valueOf(character) : escape(character));
    }
    return line.toString();
  }

  private static boolean isPlain(char character) {
    int kind = Character.getType(character);
    return kind != Character.CONTROL
        && kind != Character.FORMAT
        && kind != Character.LINE_SEPARATOR
        && kind != Character.PARAGRAPH_SEPARATOR
        && kind != Character.UNASSIGNED;
  }

  private static String escape(char character) {
    return String.format(Locale.ROOT, "\\u%04x", (int) character);
  }
}
