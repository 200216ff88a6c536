package vaesweep.diagnosis.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vaesweep.trial.judged.Finding;

/** Counts and lists in sentences. */
public final class Phrases {
  private static final double ROUNDING = 1e-9;

  private Phrases() {}

  /** Returns a count with its noun, such as {@code 1 trial} or {@code 12 trials}. */
  public static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Returns a count with its noun and verb, such as {@code 1 trial is} or {@code 2 trials are}. */
  public static String count(long count, String noun, String one, String many) {
    return count(count, noun) + " " + (count == 1 ? one : many);
  }

  /** Returns clauses parted by semicolons: the first few, and how many are left out. */
  public static String clauses(List<String> clauses, int most) {
    int left = clauses.size() - most;
    return left > 0
        ? String.join("; ", clauses.subList(0, most)) + "; and " + left + " more"
        : String.join("; ", clauses);
  }

  /** Returns words as they begin a sentence. */
  public static String first(String words) {
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Returns what stands in a remedy that is not known to help. */
  public static String unsure(String reason) {
    return " " + Finding.UNSURE + ": " + reason + ".";
  }

  /** Returns the words as a list in a sentence, such as {@code a, b and c}. */
  public static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Returns the first few words and how many are left out. */
  public static String some(List<String> words, int most) {
    return words.size() <= most
        ? and(words)
        : String.join(", ", words.subList(0, most)) + " and " + (words.size() - most) + " more";
  }

  /** Returns the numbers ascending, each once: those that differ by rounding alone are one. */
  public static List<Double> distinct(Collection<Double> values) {
    List<Double> distinct = new ArrayList<>();
    for (double value : values.stream().sorted().toList()) {
      int last = distinct.size() - 1;
      if (last < 0 || value - distinct.get(last) > ROUNDING * value) {
        distinct.add(value);
      }
    }
    return distinct;
  }

  /** Returns numbers as a list in a sentence, each once, ascending, at most six of them. */
  public static String numbers(Collection<Double> values) {
    List<Double> sorted = values.stream().distinct().sorted().toList();
    return sorted.size() <= 6
        ? and(sorted.stream().map(Digits::of).collect(Collectors.toList()))
        : Digits.of(sorted.get(0)) + " to " + Digits.of(sorted.get(sorted.size() - 1));
  }
}
