package vaesweep.recommendation.words;

import vaesweep.trial.judged.Recommendation;

/** A recommendation in few words. */
public final class RecommendationWords {
  /** The longest line, in characters. */
  public static final int WIDTH = 100;

  private static final String SENTENCE_END = ". ";

  private RecommendationWords() {}

  /**
   * Returns a line that stands alone, of at most {@link #WIDTH} characters: the first sentence,
   * which {@link #first} made.
   */
  public static String line(Recommendation recommendation) {
    String sentence = recommendation.sentence();
    int end = sentence.indexOf(SENTENCE_END);
    return end < 0 ? sentence : sentence.substring(0, end + 1);
  }

  /**
   * Returns a first sentence with as many of the less important parts, in their order, as a line
   * has room for.
   *
   * @param head what must be said
   * @param parts without punctuation at their ends
   */
  public static String first(String head, Iterable<String> parts) {
    StringBuilder line = new StringBuilder(head);
    for (String part : parts) {
      if (line.length() + ", ".length() + part.length() + 1 > WIDTH) {
        break;
      }
      line.append(", ").append(part);
    }
    return line.append('.').toString();
  }
}
