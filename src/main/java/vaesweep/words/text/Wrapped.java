package vaesweep.words.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between words. */
public final class Wrapped {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private Wrapped() {}

  /**
   * Returns the lines of a text, which keeps the spaces it begins with. A word longer than a line
   * has one of its own.
   *
   * @param width of a line in characters
   * @param indent what every line but the first begins with
   */
  public static List<String> lines(String text, int width, String indent) {
    List<String> lines = new ArrayList<>();
    String words = text.stripLeading();
    StringBuilder line = new StringBuilder(text.substring(0, text.length() - words.length()));
    boolean empty = true;
    for (String word : WORDS.split(words)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
