package vaesweep.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.Recommendation;

/** Which weight to take, in few words. */
public final class WeightWords {
  private WeightWords() {}

  /** Returns one line for all purposes; empty where nothing was asked yet. */
  public static Optional<String> line(List<Recommendation> all) {
    Map<String, Set<String>> weights = new LinkedHashMap<>();
    for (Recommendation each : all) {
      each.betaEff()
          .ifPresent(
              weight ->
                  weights
                      .computeIfAbsent(purpose(each), any -> new LinkedHashSet<>())
                      .add(Digits.of(weight)));
    }
    if (weights.isEmpty()) {
      return all.stream().findFirst().map(WeightWords::brief);
    }
    Map<String, List<String>> purposes = new LinkedHashMap<>();
    weights.forEach(
        (purpose, its) ->
            purposes
                .computeIfAbsent(String.join(" or ", its), any -> new ArrayList<>())
                .add(purpose));
    return Optional.of(line(purposes));
  }

  private static String line(Map<String, List<String>> purposes) {
    StringBuilder line = new StringBuilder("Which weight? beta_eff");
    String mark = " ";
    for (Map.Entry<String, List<String>> weight : purposes.entrySet()) {
      String part = mark + weight.getKey() + " for " + Phrases.and(weight.getValue());
      if (line.length() + part.length() + " …".length() > Sentence.COLUMNS) {
        return line + " …";
      }
      line.append(part);
      mark = ", ";
    }
    return line.append('.').toString();
  }

  /** The purpose as its sentence begins, with the likelihood that it is told of. */
  private static String purpose(Recommendation recommendation) {
    String sentence = recommendation.sentence();
    int end = Math.max(0, sentence.indexOf(':'));
    String head = sentence.substring(0, end).toLowerCase(Locale.ROOT);
    return head.startsWith(recommendation.purpose()) ? head : recommendation.purpose();
  }

  /** Returns a recommendation's first sentence, which stands alone, as a line. */
  public static String brief(Recommendation recommendation) {
    String sentence = recommendation.sentence();
    int end = sentence.indexOf(". ");
    return Sentence.clipped(end < 0 ? sentence : sentence.substring(0, end + 1));
  }
}
