package vaesweep.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.Frontier;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.TrialFacts;
import vaesweep.trial.Finding;
import vaesweep.trial.TrialState;

/**
 * The sweep's result in sentences.
 *
 * @param state how far it is, such as {@code 46 of 48 trials complete, 1 failed, 1 waiting}
 * @param sentences the frontier and the best trial of every likelihood
 */
public record Summary(String state, List<String> sentences) {
  /** Of more likelihoods than these only the best trial is told. */
  private static final int SPELLED_OUT = 2;

  public static Summary of(SweepFacts facts) {
    List<String> sentences = new ArrayList<>();
    List<Frontier> frontiers = facts.plane().frontiers();
    if (frontiers.size() > SPELLED_OUT) {
      frontiers.forEach(frontier -> sentences.add(brief(facts.trial(frontier.best()))));
    }
    for (Frontier frontier : frontiers.size() > SPELLED_OUT ? List.<Frontier>of() : frontiers) {
      String under = frontiers.size() > 1 ? " with likelihood " + frontier.likelihood() : "";
      sentences.add(best(facts.trial(frontier.best()), under));
      sentences.add(frontier(facts, frontier, under));
    }
    if (frontiers.isEmpty()) {
      sentences.add("No trial has ended at full KL weight yet, so there is nothing to compare.");
    } else if (facts.trials().stream().noneMatch(TrialFacts::collapsed)) {
      sentences.add("No trial collapsed.");
    }
    pruned(facts).ifPresent(sentences::add);
    failures(facts).forEach(sentences::add);
    return new Summary(state(facts), List.copyOf(sentences));
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
            "%s pruned, %s: %d of %d epochs (%d%%) were not trained.",
            pruned == 1 ? "1 trial was" : pruned + " trials were",
            Phrases.and(parts),
            facts.pruned().saved(),
            facts.pruned().epochs(),
            Math.round(100.0 * facts.pruned().saved() / facts.pruned().epochs())));
  }

  /** Failures that no finding explains. */
  private static List<String> failures(SweepFacts facts) {
    List<TrialFacts> failed =
        facts.trials().stream()
            .filter(trial -> !trial.failure().isEmpty())
            .filter(trial -> facts.findings().stream().noneMatch(explains(trial)))
            .toList();
    List<String> each = failed.stream().map(t -> label(t) + ": " + t.failure()).toList();
    return each.isEmpty()
        ? List.of()
        : List.of(Phrases.count(each.size(), "trial") + " failed: " + Phrases.some(each, 3) + ".");
  }

  private static Predicate<Finding> explains(TrialFacts trial) {
    return finding ->
        finding.severity() == Finding.Severity.ERROR && finding.trials().contains(trial.number());
  }

  private static String best(TrialFacts best, String under) {
    return String.format(
        "The best ELBO%s is %s nats: %s, with %sdistortion %s and rate %s, %d of %d units active.",
        under,
        Digits.nats(best.elbo().orElseThrow()),
        label(best),
        best.betaEff().isEmpty() ? "" : betaEff(best) + ", ",
        Digits.nats(best.distortion().orElseThrow()),
        Digits.nats(best.rate().orElseThrow()),
        best.activeUnits().orElse(0),
        best.latentSize());
  }

  private static String brief(TrialFacts best) {
    return String.format(
        "%s: best ELBO %s nats, distortion %s and rate %s, %d of %d units active (trial %d).",
        best.likelihood(),
        Digits.nats(best.elbo().orElseThrow()),
        Digits.nats(best.distortion().orElseThrow()),
        Digits.nats(best.rate().orElseThrow()),
        best.activeUnits().orElse(0),
        best.latentSize(),
        best.number());
  }

  private static String frontier(SweepFacts facts, Frontier frontier, String under) {
    TrialFacts first = facts.trial(frontier.trials().get(0));
    TrialFacts last = facts.trial(frontier.trials().get(frontier.trials().size() - 1));
    String beaten =
        String.format(
            "%s%s %s beaten by no other in both distortion and rate",
            Phrases.count(frontier.trials().size(), "trial"),
            under,
            frontier.trials().size() == 1 ? "is" : "are");
    return first.number() == last.number()
        ? beaten + "."
        : String.format(
            "%s. This frontier runs from distortion %s at rate %s (%s) to distortion %s at rate %s (%s).",
            beaten,
            Digits.nats(first.distortion().orElseThrow()),
            Digits.nats(first.rate().orElseThrow()),
            betaEff(first),
            Digits.nats(last.distortion().orElseThrow()),
            Digits.nats(last.rate().orElseThrow()),
            betaEff(last));
  }

  private static String betaEff(TrialFacts trial) {
    return trial.betaEff().isEmpty()
        ? "without a KL weight"
        : "beta_eff " + Digits.of(trial.betaEff().getAsDouble());
  }

  /** Returns a trial's name, such as {@code trial 7 (beta=1, reduction=sum)}. */
  public static String label(TrialFacts trial) {
    List<String> values =
        trial.swept().entrySet().stream()
            .filter(value -> !value.getValue().isEmpty())
            .map(value -> value.getKey() + "=" + value.getValue())
            .toList();
    return "trial "
        + trial.number()
        + (values.isEmpty() ? "" : " (" + String.join(", ", values) + ")");
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
