package vaesweep.report.words;

import java.util.ArrayList;
import java.util.List;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.plane.LinearCurves;
import vaesweep.report.facts.plane.RateDistortion;
import vaesweep.report.facts.plane.TheoreticalLimits;

/** What the theory says of the plane, in sentences. */
public final class LimitWords {
  private static final int MOST_LIKELIHOODS = 4;

  private LimitWords() {}

  /** Returns a sentence a likelihood, and one about the linear curve where there is one. */
  public static List<String> of(RateDistortion plane) {
    List<String> sentences = new ArrayList<>();
    plane.limits().stream().limit(MOST_LIKELIHOODS).map(LimitWords::of).forEach(sentences::add);
    if (!plane.linear().drawn().isEmpty()) {
      sentences.add(linear(plane.linear()));
    }
    return sentences;
  }

  private static String linear(LinearCurves curves) {
    List<Double> sizes =
        curves.drawn().stream().map(curve -> (double) curve.latentSize()).distinct().toList();
    boolean one = curves.drawn().size() == 1;
    String left =
        curves.left() == 0
            ? ""
            : one
                ? ", on which those of other sizes lie"
                : ", on or between which those of others lie";
    return String.format(
        "The dotted %s the exact optimum of networks without hidden layers on the training rows, over"
            + " all KL weights, for latent_size %s%s; hidden layers are worth the way below it.",
        one ? "curve is" : "curves are",
        Phrases.and(sizes.stream().sorted().map(Digits::of).toList()),
        left);
  }

  private static String of(TheoreticalLimits limits) {
    if (limits.artefact()) {
      return limits.likelihood()
          + ": the best decoder that ignores the latent units gains most from features that never vary"
          + " (a pixel that is always 0 is worth 8 nats and more), so nothing is said relative to it.";
    }
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
    return Digits.nats(value);
  }
}
