package vaesweep.recommendation.words;

import java.util.List;
import java.util.stream.Stream;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.loss.Reduction;

/** A weight as readers write it in their own loss. */
public final class OwnLoss {
  private OwnLoss() {}

  /**
   * Returns a sentence that says what to write under each reduction.
   *
   * @param features of the data, N
   * @param latentSize units, M
   */
  public static String sentence(double betaEff, int features, int latentSize) {
    List<String> each =
        Stream.of(Reduction.values())
            .map(
                reduction ->
                    Digits.of(reduction.beta(betaEff, features, latentSize))
                        + " under "
                        + reduction.spelling())
            .toList();
    return String.format(
        "In your own loss, with %d features and latent_size %d, that is beta %s.",
        features, latentSize, Phrases.and(each));
  }
}
