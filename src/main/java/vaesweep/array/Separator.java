package vaesweep.array;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds out what separates the cells of a table: what divides its first lines most alike. */
final class Separator {
  private static final int LOOKED_AT_CHARACTERS = 1 << 15;
  private static final int LOOKED_AT_LINES = 20;
  private static final char[] CANDIDATES = {',', ';', '\t'};
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Separator() {}

  /** Returns it, and leaves the reader at the first character of the table. */
  static char of(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    text.mark(LOOKED_AT_CHARACTERS);
    List<String> lines = lines(text);
    text.reset();
    char best = CANDIDATES[0];
    int most = 0;
    for (char candidate : CANDIDATES) {
      int alike = alike(lines, candidate);
      if (alike > most) {
        best = candidate;
        most = alike;
      }
    }
    return best;
  }

  /** The first lines; a last one that may be cut short is left out, unless there is no other. */
  private static List<String> lines(BufferedReader text) throws IOException {
    char[] buffer = new char[LOOKED_AT_CHARACTERS - 1];
    int length = 0;
    int read = text.read(buffer, 0, buffer.length);
    while (read > 0) {
      length += read;
      read = text.read(buffer, length, buffer.length - length);
    }
    List<String> lines =
        new ArrayList<>(
            new String(buffer, 0, length)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LOOKED_AT_LINES)
                .toList());
    if (length == buffer.length && lines.size() > 1 && lines.size() < LOOKED_AT_LINES) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** How many lines have as many separators as most have, and at least one. */
  private static int alike(List<String> lines, char separator) {
    List<Integer> counts = lines.stream().map(line -> count(line, separator)).toList();
    int most = 0;
    for (int count : counts) {
      int same = (int) counts.stream().filter(other -> other == count).count();
      most = count > 0 ? Math.max(most, same) : most;
    }
    return most;
  }

  private static int count(String line, char separator) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }
}
