package vaesweep.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.BestConfiguration;
import vaesweep.report.facts.ConfigurationFacts;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.plane.Frontier;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.spec.Parameters;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Finding;

/**
 * The sweep's result in sentences, the same on the page and in the console.
 *
 * @param state how far it is, such as {@code 46 of 48 trials complete, 1 failed, 1 waiting}
 * @param sentences what the trials are, the best of every likelihood and its frontier
 */
public record Summary(String state, List<Sentence> sentences) {
  /** Of more likelihoods than these only the best is told. */
  private static final int SPELLED_OUT = 2;

  /** Of more failed trials than these the first are named. */
  private static final int NAMED = 3;

  public static Summary of(SweepFacts facts) {
    List<Sentence> sentences = new ArrayList<>(VerdictWords.of(facts));
    failures(facts).ifPresent(sentences::add);
    List<BestConfiguration> bests = facts.comparison().bests();
    if (bests.isEmpty()) {
      sentences.add(Sentence.of(nothing(facts)));
    } else if (bests.size() > SPELLED_OUT) {
      sentences.addAll(each(facts, bests));
    } else {
      sentences.addAll(spelledOut(facts, bests));
    }
    if (!bests.isEmpty()) {
      bestless(facts).ifPresent(sentences::add);
    }
    pruned(facts).map(Sentence::of).ifPresent(sentences::add);
    return new Summary(state(facts), List.copyOf(sentences));
  }

  private static List<Sentence> each(SweepFacts facts, List<BestConfiguration> bests) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(
        Sentence.of(
            "The ELBOs of "
                + bests.size()
                + " likelihoods do not compare; each has its own best."));
    bests.forEach(best -> sentences.add(Sentence.notOnConsole(brief(facts, best))));
    return sentences;
  }

  /** The most important first: a console has room for few. */
  private static List<Sentence> spelledOut(SweepFacts facts, List<BestConfiguration> bests) {
    List<Sentence> sentences = new ArrayList<>();
    List<Sentence> seconds = new ArrayList<>();
    for (BestConfiguration best : bests) {
      String likelihood = best.configuration().likelihood();
      BestWords words = new BestWords(facts, best, under(likelihood, facts));
      sentences.add(words.best());
      words.second().ifPresent(seconds::add);
    }
    sentences.addAll(seconds);
    facts.plane().frontiers().stream()
        .filter(Frontier::isOverall)
        .forEach(
            frontier ->
                sentences.add(
                    new FrontierWords(facts, frontier)
                        .sentence(under(frontier.likelihood(), facts))));
    return sentences;
  }

  private static String under(String likelihood, SweepFacts facts) {
    boolean several = facts.varied().swept().contains(Parameters.LIKELIHOOD.name());
    return several ? " with likelihood " + likelihood : "";
  }

  /** The likelihoods of which complete trials are known, and none that competes. */
  private static Optional<Sentence> bestless(SweepFacts facts) {
    List<String> best =
        facts.comparison().bests().stream().map(each -> each.configuration().likelihood()).toList();
    List<String> others =
        facts.comparison().configurations().stream()
            .filter(each -> each.complete() > 0)
            .map(ConfigurationFacts::likelihood)
            .distinct()
            .filter(likelihood -> !best.contains(likelihood))
            .sorted()
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                "No trial with likelihood "
                    + String.join(" or ", others)
                    + " is the best of it: each exploded, collapsed, lost to ignoring z or ended early.",
                "No trial is the best with likelihood " + String.join(" or ", others) + "."));
  }

  /** Why no trial is the best. */
  private static String nothing(SweepFacts facts) {
    return facts.verdicts().total() == facts.verdicts().notFull()
        ? "No trial has ended at full KL weight yet, so there is nothing to compare."
        : "No trial is the best: each exploded, collapsed, lost to ignoring z or ended early.";
  }

  /** How many were pruned and what that saved. */
  private static Optional<String> pruned(SweepFacts facts) {
    int pruned = facts.progress().in(TrialState.PRUNED);
    if (pruned == 0) {
      return Optional.empty();
    }
    TreeMap<Integer, Integer> rungs = new TreeMap<>();
    facts.pruned().byTrial().values().forEach(it -> rungs.merge(it.epoch(), 1, Integer::sum));
    List<String> parts =
        rungs.entrySet().stream()
            .map(each -> each.getValue() + " after epoch " + each.getKey())
            .toList();
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s pruned, %s: %d of %d epochs (%s) were not trained.",
            pruned == 1 ? "1 trial was" : pruned + " trials were",
            Phrases.and(parts),
            facts.pruned().saved(),
            facts.pruned().epochs(),
            Digits.share(facts.pruned().saved(), facts.pruned().epochs())));
  }

  /** Failures that no finding explains. */
  private static Optional<Sentence> failures(SweepFacts facts) {
    Set<Integer> explained =
        facts.findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.ERROR)
            .flatMap(finding -> finding.trials().stream())
            .collect(Collectors.toSet());
    List<TrialFacts> left =
        facts.trials().stream()
            .filter(trial -> !trial.failure().isEmpty() && !explained.contains(trial.number()))
            .toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    List<String> each =
        left.stream()
            .limit(NAMED)
            .map(t -> Names.trial(facts, t.number()) + ": " + t.failure())
            .toList();
    String begin = Phrases.count(left.size(), "trial") + " failed: ";
    int more = left.size() - each.size();
    String rest = more == 0 ? "." : "; and " + more + " more.";
    return Optional.of(
        Sentence.of(begin + String.join("; ", each) + rest, begin + left.get(0).failure() + rest));
  }

  private static String brief(SweepFacts facts, BestConfiguration best) {
    ConfigurationFacts its = best.configuration();
    return String.format(
        "%s: best ELBO %s nats, distortion %s and rate %s (%s).",
        its.likelihood(),
        Digits.nats(its.elbo().orElseThrow().mean()),
        Digits.nats(its.distortion().orElseThrow().mean()),
        Digits.nats(its.rate().orElseThrow().mean()),
        Names.trials(facts, its));
  }

  private static String state(SweepFacts facts) {
    int complete = facts.progress().in(TrialState.COMPLETE);
    List<String> parts = new ArrayList<>();
    parts.add(complete + " of " + Phrases.count(facts.progress().total(), "trial") + " complete");
    for (TrialState state : TrialState.values()) {
      if (state != TrialState.COMPLETE && facts.progress().in(state) > 0) {
        parts.add(facts.progress().in(state) + " " + state.spelling());
      }
    }
    return String.join(", ", parts);
  }
}
