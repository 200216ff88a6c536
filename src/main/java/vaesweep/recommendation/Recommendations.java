package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.storage.FrontierRow;
import vaesweep.storage.Results;
import vaesweep.trial.judged.Recommendation;

/** Which weight to take, by purpose. */
public final class Recommendations {
  private static final List<Question> QUESTIONS =
      List.of(
          new Balance(), new BestBound(), new Compression(), new LiveUnits(), new PriorSamples());

  private Recommendations() {}

  /**
   * Returns the answers of a sweep's newest edition, for each likelihood and objective in the order
   * of the plan.
   *
   * @param evidence one reading of the same results
   */
  public static List<Recommendation> of(Results results, Evidence evidence) {
    return of(evidence, results.frontier());
  }

  /** The same, read anew. */
  public static List<Recommendation> of(Results results) {
    return of(results, Evidence.of(results));
  }

  static List<Recommendation> of(Evidence evidence, List<FrontierRow> frontier) {
    List<Recommendation> answers = new ArrayList<>();
    boolean asked = false;
    for (Scope scope : Scopes.of(evidence, frontier)) {
      Optional<Recommendation> silence = silence(scope);
      silence.ifPresent(answers::add);
      if (silence.isEmpty()) {
        QUESTIONS.forEach(question -> answers.addAll(question.ask(scope)));
        asked = true;
      }
    }
    if (answers.isEmpty() && !evidence.trials().isEmpty()) {
      answers.add(Answer.none(Purpose.ANY, "", "objective capacity has no KL weight", ""));
    }
    if (asked) {
      answers.add(
          Answer.none(
              Purpose.DISENTANGLEMENT,
              "",
              "it needs UDR, which this version does not measure",
              ""));
    }
    return List.copyOf(answers);
  }

  /** Returns why no purpose has an answer, where that has one reason. */
  private static Optional<Recommendation> silence(Scope scope) {
    List<Double> weights = scope.weights();
    int trained = weights.size() - scope.untrained().size();
    if (weights.size() == 1) {
      return silence(scope, "all trials have one weight, beta_eff " + Digits.of(weights.get(0)));
    }
    if (trained < 2) {
      return silence(
          scope,
          String.format(
              "%s of %d weights has a complete trial",
              trained == 0 ? "none" : "only 1", weights.size()));
    }
    return scope.candidates().isEmpty()
        ? silence(scope, "no trial competes", states(scope))
        : Optional.empty();
  }

  private static Optional<Recommendation> silence(Scope scope, String reason) {
    return silence(scope, reason, "");
  }

  private static Optional<Recommendation> silence(Scope scope, String reason, String detail) {
    return Optional.of(Answer.none(Purpose.ANY, scope.under(), reason, detail));
  }

  private static String states(Scope scope) {
    List<Subject> complete = scope.trials().stream().filter(Subject::isComplete).toList();
    List<String> parts = new ArrayList<>();
    state(complete, Subject::exploded, "exploded").ifPresent(parts::add);
    state(complete, Subject::collapsed, "collapsed").ifPresent(parts::add);
    state(complete, Subject::worseThanBaseline, "came out worse than a decoder that ignores z")
        .ifPresent(parts::add);
    state(complete, trial -> !trial.comparable(), "ended before their full weight")
        .ifPresent(parts::add);
    return String.format(
        "Of %s %s%s.",
        Phrases.count(complete.size(), "complete trial"),
        Phrases.and(parts),
        parts.size() > 1 ? "; one may be several of these" : "");
  }

  private static Optional<String> state(
      List<Subject> complete, Predicate<Subject> condition, String what) {
    long count = complete.stream().filter(condition).count();
    return count == 0 ? Optional.empty() : Optional.of(count + " " + what);
  }
}
