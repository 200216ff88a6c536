package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Varied;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.recommendation.words.OwnLoss;
import vaesweep.recommendation.words.RecommendationWords;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.judged.Recommendation;

/**
 * A weight for a purpose.
 *
 * @param choice the configuration that has it
 * @param criterion what decided
 * @param interval where the weight lies, as far as that is known
 * @param brief the evidence in parts for a line, the most important first
 * @param evidence the same in whole sentences
 * @param doubts what makes it less sure, beside what is true of every answer
 */
record Answer(
    Purpose purpose,
    Scope scope,
    Candidate choice,
    Criterion criterion,
    Interval interval,
    List<String> brief,
    String evidence,
    List<String> doubts) {
  private static final List<Parameter<?>> TOLD_ELSEWHERE =
      List.of(
          Parameters.BETA,
          Parameters.BETA_NORM,
          Parameters.REDUCTION,
          Parameters.LATENT_SIZE,
          Parameters.LIKELIHOOD,
          Parameters.OBJECTIVE);

  /**
   * The number that decided.
   *
   * @param metric its name in the database, where it has one
   * @param standardError of the value; empty where it is not known
   */
  record Criterion(String metric, double value, OptionalDouble standardError) {
    static Criterion of(String metric, MeanInterval mean) {
      return new Criterion(metric, mean.mean(), mean.standardError());
    }
  }

  /** Ends of an interval of beta_eff. */
  record Interval(OptionalDouble low, OptionalDouble high) {
    static final Interval UNKNOWN = new Interval(OptionalDouble.empty(), OptionalDouble.empty());

    static Interval of(Optional<Resampling.Interval> resampled) {
      return resampled
          .map(ends -> new Interval(OptionalDouble.of(ends.low()), OptionalDouble.of(ends.high())))
          .orElse(UNKNOWN);
    }
  }

  Recommendation recommendation() {
    List<Integer> numbers =
        choice.trials().values().stream().map(Subject::number).sorted().toList();
    return new Recommendation(
        purpose.spelling(),
        sentence(),
        OptionalDouble.of(choice.weight()),
        interval.low(),
        interval.high(),
        criterion.metric(),
        OptionalDouble.of(criterion.value()),
        criterion.standardError(),
        numbers,
        sure());
  }

  private String sentence() {
    List<String> sentences = new ArrayList<>();
    String head = purpose.title() + scope.under() + ": beta_eff " + Digits.of(choice.weight());
    boolean sized = scope.onlyLatentSize().isEmpty();
    List<String> parts = new ArrayList<>(brief);
    parts.add(Phrases.count(choice.trials().size(), "repeat"));
    sentences.add(
        RecommendationWords.first(
            sized ? head + " at latent_size " + choice.latentSize() : head, parts));
    sentences.add(evidence);
    sentences.add(ownLoss());
    String setting = setting();
    if (!setting.isEmpty()) {
      sentences.add("It was trained with " + setting + ".");
    }
    return String.join(" ", sentences);
  }

  private String ownLoss() {
    return choice.first().kind(Parameters.OBJECTIVE).equals("tc")
        ? "It weighs the total correlation alone, so it is no weight of the whole KL in another loss."
        : OwnLoss.sentence(choice.weight(), scope.data().features(), choice.latentSize());
  }

  /** What else tells the choice from the others. */
  private String setting() {
    List<String> told = TOLD_ELSEWHERE.stream().map(Parameter::name).toList();
    return String.join(
        ", ",
        Varied.of(scope.trials()).swept().stream()
            .filter(name -> !told.contains(name))
            .map(name -> name + "=" + choice.first().configuration().text(name))
            .toList());
  }

  private String sure() {
    List<String> all = new ArrayList<>(doubts);
    all.add(0, Doubts.repeats(choice));
    Doubts.confounded(scope, choice).ifPresent(all::add);
    Doubts.untrained(scope).ifPresent(all::add);
    return String.join("; ", all);
  }

  /**
   * Returns that there is no answer, and why.
   *
   * @param reason a clause
   * @param detail whole sentences; may be empty
   */
  static Recommendation none(Purpose purpose, String under, String reason, String detail) {
    String head = purpose.title() + under + ": no answer";
    String first = RecommendationWords.first(head, List.of("for " + reason));
    boolean fits = first.length() > head.length() + 1;
    String why = fits ? "" : " The reason: " + reason + ".";
    return new Recommendation(
        purpose.spelling(),
        first + why + (detail.isEmpty() ? "" : " " + detail),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        "",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(),
        "");
  }
}
