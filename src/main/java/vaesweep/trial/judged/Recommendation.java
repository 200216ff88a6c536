package vaesweep.trial.judged;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Which weight to take for a purpose.
 *
 * @param purpose what the weight is for, such as {@code compression}
 * @param sentence the whole answer in words, also where there is none
 * @param betaEff the weight of the summed KL against the summed reconstruction term; empty where
 *     there is no answer
 * @param low the least weight that cannot be told from it; empty where unknown
 * @param high the largest weight that cannot be told from it; empty where unknown
 * @param metric what decided, such as {@code importance_weighted_bound}; may be empty
 * @param value of the metric, in its unit, mean over repeats
 * @param standardError of that mean, in the same unit; empty without repeats
 * @param trials the numbers of the trials that are the evidence, the answer's first
 * @param sure how sure the answer is, in words
 */
public record Recommendation(
    String purpose,
    String sentence,
    OptionalDouble betaEff,
    OptionalDouble low,
    OptionalDouble high,
    String metric,
    OptionalDouble value,
    OptionalDouble standardError,
    List<Integer> trials,
    String sure) {
  public Recommendation {
    trials = List.copyOf(trials);
  }
}
