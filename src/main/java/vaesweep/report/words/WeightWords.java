package vaesweep.report.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
    Map<String, Set<String>> purposes = new LinkedHashMap<>();
    for (Recommendation each : all) {
      each.betaEff()
          .ifPresent(
              weight ->
                  purposes
                      .computeIfAbsent(Digits.of(weight), any -> new LinkedHashSet<>())
                      .add(each.purpose()));
    }
    if (purposes.isEmpty()) {
      return all.stream().findFirst().map(WeightWords::brief);
    }
    StringBuilder line = new StringBuilder("Which weight? beta_eff");
    String mark = " ";
    for (Map.Entry<String, Set<String>> weight : purposes.entrySet()) {
      String its = Phrases.and(List.copyOf(weight.getValue()));
      String part = mark + weight.getKey() + " for " + its;
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
