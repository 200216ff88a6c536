package vaesweep.spec.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names that a condition can use.
 *
 * @param numbers names of numbers
 * @param words names of words, each with the words that it can be
 * @param about what names there are, for somebody who has used another
 */
public record Vocabulary(Set<String> numbers, Map<String, List<String>> words, String about) {
  public Vocabulary {
    numbers = Set.copyOf(numbers);
    words = Map.copyOf(words);
  }

  /** Returns all names, sorted. */
  List<String> names() {
    Set<String> all = new TreeSet<>(numbers);
    all.addAll(new TreeMap<>(words).keySet());
    return new ArrayList<>(all);
  }
}
