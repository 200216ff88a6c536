package vaesweep.spec.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks that an object has no keys but known ones. */
public final class Keys {
  private static final int LONGEST_COMPARED = 64;

  /** Of the words that something can be, a message lists no more characters. */
  private static final int LONGEST_LIST = 100;

  private Keys() {}

  /**
   * Reports every key of {@code object} that is not among {@code known}, with the nearest known one
   * or else those that there are.
   *
   * @param noun what a key is here, such as {@code parameter}
   */
  public static void check(
      Json.Members object, Collection<String> known, String noun, Problems problems) {
    check(object, known, noun, WordAnswers.none(), problems);
  }

  /**
   * The same, where some unknown keys have an answer of their own.
   *
   * @param answers come before the nearest known key
   */
  public static void check(
      Json.Members object,
      Collection<String> known,
      String noun,
      WordAnswers answers,
      Problems problems) {
    object
        .members()
        .forEach(
            (key, member) -> {
              if (!known.contains(key)) {
                problems.add(member.key(), () -> "no such " + noun + remedy(key, known, answers));
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
    return unknown(word, noun, known, WordAnswers.none());
  }

  /**
   * The same, where some words have an answer of their own.
   *
   * @param answers come before the nearest known word
   */
  public static String unknown(
      String word, String noun, Collection<String> known, WordAnswers answers) {
    String found = "no such " + noun + " " + Printable.quoted(word);
    Optional<String> near = near(word, known);
    return answers.to(word).isEmpty() && near.isPresent() && isShort(known)
        ? found + near.get() + expected(word, known)
        : found + remedy(word, known, answers);
  }

  private static String remedy(String word, Collection<String> known, WordAnswers answers) {
    return answers
        .to(word)
        .map(answer -> "; " + answer)
        .or(() -> near(word, known))
        .orElseGet(() -> known.isEmpty() ? "" : expected(word, known));
  }

  private static Optional<String> near(String word, Collection<String> known) {
    return nearest(word, known).map(near -> " (did you mean " + Printable.quoted(near) + "?)");
  }

  private static String expected(String word, Collection<String> known) {
    return ", expected " + choices(word, known);
  }

  /**
   * Reports a value that is not one of a few words: the answer that the word has, or the choices.
   */
  public static void unexpected(
      Json json, Collection<String> choices, WordAnswers answers, Problems problems) {
    String word = json instanceof Json.Text text ? text.value() : "";
    answers
        .to(word)
        .ifPresentOrElse(
            answer -> problems.add(json.place(), "found " + json.found() + "; " + answer),
            () -> problems.unexpected(json, choices(word, choices)));
  }

  /**
   * Returns the words that something can be, for messages: {@code one of "a", "b"}; of more than
   * fit on a line the nearest ones, and how many others there are. The nearest one comes first.
   *
   * @param word what was found instead
   */
  public static String choices(String word, Collection<String> known) {
    boolean all = isShort(known);
    List<String> words = List.copyOf(known);
    if (!all || nearest(word, known).isPresent()) {
      String start = Printable.shortened(word).toLowerCase(Locale.ROOT);
      words =
          known.stream()
              .sorted(Comparator.comparingInt(candidate -> distance(start, candidate)))
              .toList();
    }
    if (all) {
      return "one of " + Printable.list(words);
    }
    int listed = 1;
    while (isShort(words.subList(0, listed + 1))) {
      listed++;
    }
    int others = words.size() - listed;
    String some = Printable.list(words.subList(0, listed));
    return others == 1 ? some + " or another" : some + " or one of " + others + " others";
  }

  private static boolean isShort(Collection<String> words) {
    return Printable.list(words).length() <= LONGEST_LIST;
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
