package vaesweep.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.words.Digits;
import vaesweep.trial.Recommendation;

/** Which weight to take, in few words. */
public final class WeightWords {
  private WeightWords() {}

  /** Returns one line for all purposes; empty where nothing was asked yet. */
  public static Optional<String> line(List<Recommendation> all) {
    Map<String, List<String>> weights = new LinkedHashMap<>();
    for (Recommendation each : all) {
      each.betaEff()
          .ifPresent(
              weight ->
                  weights
                      .computeIfAbsent(each.purpose(), any -> new ArrayList<>())
                      .add(Digits.of(weight)));
    }
    if (weights.isEmpty()) {
      return all.stream().findFirst().map(WeightWords::brief);
    }
    StringBuilder line = new StringBuilder("Which weight? beta_eff");
    String mark = " ";
    for (Map.Entry<String, List<String>> purpose : weights.entrySet()) {
      String part = mark + String.join(" or ", purpose.getValue()) + " for " + purpose.getKey();
      if (line.length() + part.length() + " …".length() > Sentence.COLUMNS) {
        return Optional.of(line + " …");
      }
      line.append(part);
      mark = ", ";
    }
    return Optional.of(line.append('.').toString());
  }

  /** Returns a recommendation's first sentence, which stands alone, as a line. */
  public static String brief(Recommendation recommendation) {
    String sentence = recommendation.sentence();
    int end = sentence.indexOf(". ");
    return Sentence.clipped(end < 0 ? sentence : sentence.substring(0, end + 1));
  }
}
