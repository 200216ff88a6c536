package vaesweep.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vaesweep.diagnosis.words.Digits;
import vaesweep.report.facts.Limits;
import vaesweep.report.facts.RateDistortion;

/** What the theory says of the plane, in sentences. */
public final class LimitWords {
  private static final int MOST_LIKELIHOODS = 4;

  private LimitWords() {}

  /** Returns a sentence a likelihood, and one about the linear curve where there is one. */
  public static List<String> of(RateDistortion plane) {
    List<String> sentences = new ArrayList<>();
    plane.limits().stream().limit(MOST_LIKELIHOODS).map(LimitWords::of).forEach(sentences::add);
    if (!plane.linear().isEmpty()) {
      sentences.add(
          "The dotted curve is the exact optimum of networks without hidden layers on the training"
              + " rows, over all KL weights; hidden layers are worth the way below it.");
    }
    return sentences;
  }

  private static String of(Limits limits) {
    StringBuilder words = new StringBuilder(limits.likelihood());
    words.append(": the best decoder that ignores the latent units has a distortion of ");
    words.append(nats(limits.baseline())).append(" nats (D0)");
    limits.floor().ifPresent(floor -> words.append(", and none goes below ").append(nats(floor)));
    limits
        .collapse()
        .ifPresent(
            beta ->
                words
                    .append("; from a beta_eff of ")
                    .append(Digits.significant(beta, 3))
                    .append(" on, all units are predicted to die"));
    return words.append('.').toString();
  }

  private static String nats(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
