package vaesweep.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.trial.TrialCounts;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Recommendation;

/** Which weight to take, in few words. */
public final class WeightWords {
  /** Of more weights for one purpose than these the first are named. */
  private static final int NAMED = 3;

  private WeightWords() {}

  /**
   * Returns one line for all purposes, or for as many of the first as it has room for; empty where
   * nothing was asked yet.
   *
   * @param progress of the sweep: what is said of an unfinished one may change
   */
  public static Optional<String> line(List<Recommendation> all, TrialCounts progress) {
    Map<String, Set<String>> weights = new LinkedHashMap<>();
    for (Recommendation each : all) {
      each.betaEff()
          .ifPresent(
              weight ->
                  weights
                      .computeIfAbsent(purpose(each), any -> new LinkedHashSet<>())
                      .add(Digits.of(weight)));
    }
    return weights.isEmpty()
        ? all.stream().findFirst().map(WeightWords::brief)
        : Optional.of(line("Which weight" + soFar(progress) + "? beta_eff ", weights));
  }

  private static String soFar(TrialCounts progress) {
    int open = progress.in(TrialState.WAITING) + progress.in(TrialState.RUNNING);
    return open == 0 ? "" : " so far (" + open + " of " + progress.total() + " trials to come)";
  }

  /** The last purposes are left out whole where there is no room; the first never is. */
  private static String line(String begin, Map<String, Set<String>> weights) {
    List<String> purposes = List.copyOf(weights.keySet());
    for (int told = purposes.size(); told > 0; told--) {
      String end = told < purposes.size() ? " …" : ".";
      String line = begin + parts(purposes.subList(0, told), weights) + end;
      if (line.length() <= Sentence.COLUMNS) {
        return line;
      }
    }
    return Sentence.clipped(begin + parts(purposes.subList(0, 1), weights) + ".");
  }

  /** Returns {@code 0.3 for likelihood and compression, 4 or 1 for live units}. */
  private static String parts(List<String> told, Map<String, Set<String>> weights) {
    Map<String, List<String>> purposes = new LinkedHashMap<>();
    told.forEach(
        purpose ->
            purposes
                .computeIfAbsent(either(weights.get(purpose)), any -> new ArrayList<>())
                .add(purpose));
    List<String> parts = new ArrayList<>();
    purposes.forEach((weight, its) -> parts.add(weight + " for " + Phrases.and(its)));
    return String.join(", ", parts);
  }

  private static String either(Set<String> weights) {
    return weights.size() <= NAMED
        ? String.join(" or ", weights)
        : weights.stream().limit(NAMED).collect(Collectors.joining(", ", "", " or others"));
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
