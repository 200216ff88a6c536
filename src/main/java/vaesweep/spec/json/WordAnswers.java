package vaesweep.spec.json;

import java.util.Optional;

/** What to say of words that are not known here and that many people write. */
@FunctionalInterface
public interface WordAnswers {
  /** Returns what to write instead, or why there is nothing; empty for a word without an answer. */
  Optional<String> to(String word);

  /** Returns these answers, and those of others where there is none among these. */
  default WordAnswers or(WordAnswers others) {
    return word -> to(word).or(() -> others.to(word));
  }

  /** No answers. */
  static WordAnswers none() {
    return word -> Optional.empty();
  }
}
