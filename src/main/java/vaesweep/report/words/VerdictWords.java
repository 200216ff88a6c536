package vaesweep.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.UntriedValues;
import vaesweep.report.facts.trial.VerdictCounts;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Judgement.Verdict;

/** What the complete trials are, and what has no complete trial yet, in sentences. */
final class VerdictWords {
  /** The verdicts in the order of reading, the best first. */
  private static final List<Verdict> ORDER =
      List.of(Verdict.LIVE, Verdict.PARTLY_COLLAPSED, Verdict.COLLAPSED, Verdict.EXPLODED);

  /** Of more values than these they are counted. */
  private static final int LISTED = 6;

  private VerdictWords() {}

  static List<Sentence> of(SweepFacts facts) {
    VerdictCounts counts = facts.verdicts();
    List<Sentence> sentences = new ArrayList<>();
    if (counts.total() == 0) {
      return sentences;
    }
    sentences.add(counted(counts));
    boolean none = counts.in(Verdict.COLLAPSED) == 0;
    String untried = untried(facts.untried());
    int complete = facts.progress().in(TrialState.COMPLETE);
    if (none && complete == facts.progress().total()) {
      sentences.add(Sentence.notOnConsole("No trial collapsed."));
    } else if (none) {
      String those = complete == 1 ? "The one complete trial did not collapse" : noneOf(complete);
      sentences.add(
          untried.isEmpty()
              ? Sentence.of(those + ".")
              : Sentence.of(those + "; " + untried + ".", upper(untried) + "."));
    } else if (!untried.isEmpty()) {
      sentences.add(Sentence.of(upper(untried) + "."));
    }
    return sentences;
  }

  private static String noneOf(int complete) {
    return "None of the " + complete + " complete trials collapsed";
  }

  private static Sentence counted(VerdictCounts counts) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : ORDER) {
      if (counts.in(verdict) > 0) {
        parts.add(counts.in(verdict) + " " + verdict.spelling());
      }
    }
    List<String> clauses = new ArrayList<>(List.of(String.join(", ", parts)));
    if (counts.worse().all() > 0) {
      clauses.add(
          counts.worse().all() + " worse than a decoder that ignores z" + among(counts.worse()));
    }
    if (counts.notFull() > 0) {
      clauses.add(counts.notFull() + " not compared, short of the full KL weight");
    }
    String whole = "Complete trials: " + String.join("; ", clauses) + ".";
    String brief =
        whole
            .replace("a decoder that ignores z", "ignoring z")
            .replace("not compared, short of the full KL weight", "short of full weight")
            .replace("Complete trials: ", "");
    String among = among(counts.worse());
    String briefest = among.isEmpty() ? brief : brief.replace(among, " in all");
    return Sentence.of(whole, "Complete: " + brief, brief, briefest);
  }

  /** Returns {@code , 7 exploded ones among them}: a reader adds up what is listed. */
  private static String among(VerdictCounts.Worse worse) {
    List<String> parts = new ArrayList<>();
    if (worse.exploded() > 0) {
      parts.add(worse.exploded() + " " + Verdict.EXPLODED.spelling());
    }
    if (worse.collapsed() > 0) {
      parts.add(worse.collapsed() + " " + Verdict.COLLAPSED.spelling());
    }
    String ones = worse.exploded() + worse.collapsed() == 1 ? " one" : " ones";
    return parts.isEmpty() ? "" : ", " + Phrases.and(parts) + ones + " among them";
  }

  /** Returns {@code nothing of beta 0.1 to 16 and latent_size 10 has been trained}. */
  static String untried(List<UntriedValues> all) {
    List<String> clauses = new ArrayList<>();
    clause(all, false, "nothing of %s has been trained").ifPresent(clauses::add);
    clause(all, true, "no trial of %s is complete").ifPresent(clauses::add);
    return String.join("; ", clauses);
  }

  private static Optional<String> clause(List<UntriedValues> all, boolean begun, String form) {
    List<String> parts =
        all.stream()
            .filter(each -> each.begun() == begun)
            .map(each -> each.parameter() + " " + values(each))
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(String.format(form, Phrases.and(parts)));
  }

  /** A span is named by its ends where no value of the sweep between them was tried. */
  private static String values(UntriedValues untried) {
    List<String> values = untried.values();
    List<String> all = ascending(untried.all());
    if (values.size() > 2 && !all.isEmpty()) {
      List<String> missing = ascending(values);
      int first = all.indexOf(missing.get(0));
      int end = Math.min(all.size(), first + missing.size());
      if (all.subList(first, end).equals(missing)) {
        return all.get(first) + " to " + all.get(end - 1);
      }
    }
    return values.size() <= LISTED
        ? Phrases.and(values)
        : "in " + values.size() + " of " + untried.all().size() + " values";
  }

  /** Returns numbers ascending; where one is none, nothing. */
  private static List<String> ascending(List<String> values) {
    try {
      return values.stream().sorted(Comparator.comparingDouble(Double::parseDouble)).toList();
    } catch (NumberFormatException e) {
      return List.of();
    }
  }

  private static String upper(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
