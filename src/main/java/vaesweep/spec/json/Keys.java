package vaesweep.spec.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks that an object has no keys but known ones. */
public final class Keys {
  private static final int LONGEST_COMPARED = 64;

  /** Of more words than these, a sentence gives the nearest only. */
  private static final int MOST_LISTED = 20;

  private static final int LISTED_OF_MANY = 6;

  private Keys() {}

  /**
   * Reports every key of {@code object} that is not among {@code known}, with the nearest known one
   * or else all of them.
   *
   * @param noun what a key is here, such as {@code parameter}
   */
  public static void check(
      Json.Members object, Collection<String> known, String noun, Problems problems) {
    object
        .members()
        .forEach(
            (key, member) -> {
              if (!known.contains(key)) {
                problems.add(member.key(), () -> "no such " + noun + remedy(key, known));
              }
            });
  }

  /**
   * Returns what to say of a word that is not among the known ones: the word, the nearest one where
   * there is one, and all of them where they are few.
   *
   * @param noun what the word was to name, such as {@code verb}
   */
  public static String unknown(String word, String noun, Collection<String> known) {
    String found = "no such " + noun + " " + Printable.quoted(word);
    return known.size() > MOST_LISTED
        ? found + remedy(word, known)
        : found + near(word, known).orElse("") + expected(word, known);
  }

  private static String remedy(String word, Collection<String> known) {
    return near(word, known).orElseGet(() -> known.isEmpty() ? "" : expected(word, known));
  }

  private static Optional<String> near(String word, Collection<String> known) {
    return nearest(word, known).map(near -> " (did you mean " + Printable.quoted(near) + "?)");
  }

  private static String expected(String word, Collection<String> known) {
    if (known.size() <= MOST_LISTED) {
      return ", expected one of " + Printable.list(known);
    }
    String start = Printable.shortened(word).toLowerCase(Locale.ROOT);
    List<String> some =
        known.stream()
            .sorted(Comparator.comparingInt(candidate -> distance(start, candidate)))
            .limit(LISTED_OF_MANY)
            .toList();
    int others = known.size() - some.size();
    return ", expected " + Printable.list(some) + " or one of " + others + " others";
  }

  /** Returns the known word within a few edits, where there is one. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST_COMPARED) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> distance(lower, candidate) <= allowed(candidate))
        .min(Comparator.comparingInt(candidate -> distance(lower, candidate)));
  }

  /** Two edits are a transposition; in a short word they must leave something of it. */
  private static int allowed(String word) {
    return Math.max(Math.min(2, word.length() - 2), word.length() / 3);
  }

  /** The least number of insertions, deletions and replacements (Levenshtein 1966). */
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
