package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.judged.Recommendation;

/**
 * The codes that together look most like the prior, KL(q(z)‖p(z)) = R − I, among the configurations
 * that reconstruct at least as well as the knee's. Both are of the rows and samples of the final
 * estimates (Hoffman and Johnson 2016).
 */
final class PriorSamples implements Question {
  private static final String RATE = "monte_carlo_rate";
  private static final String INFORMATION = "mutual_information";
  private static final String LARGEST = "largest_mutual_information";

  /** Nats below ln n from which on an estimate of the information has saturated. */
  private static final double SATURATED = 1;

  private static final Ties.Score SCORE =
      new Ties.Score(trial -> -mismatch(trial), trial -> OptionalDouble.empty());

  @Override
  public List<Recommendation> ask(Scope scope) {
    Optional<Knee> knee = Balance.knee(scope);
    if (knee.isEmpty()) {
      return none(
          scope,
          "it is asked at the knee's distortion",
          "There is no knee, for " + Balance.whyNone(scope) + ".");
    }
    double distortion = knee.get().point().distortion();
    List<Candidate> candidates =
        scope.candidates().stream()
            .filter(each -> each.point().distortion() <= distortion)
            .toList();
    if (!candidates.stream().allMatch(PriorSamples::isMeasured)) {
      return none(scope, "the parts of the rate were not measured", "");
    }
    List<Subject> saturated =
        candidates.stream()
            .flatMap(each -> each.trials().values().stream())
            .filter(PriorSamples::isSaturated)
            .toList();
    return saturated.isEmpty()
        ? List.of(answer(scope, candidates, distortion).recommendation())
        : none(
            scope,
            "more \"evaluation\" rows are needed to know the information",
            saturated(scope, saturated));
  }

  private static List<Recommendation> none(Scope scope, String reason, String detail) {
    return List.of(Answer.none(Purpose.SAMPLES, scope.under(), reason, detail));
  }

  private static boolean isMeasured(Candidate candidate) {
    return candidate.measured(RATE)
        && candidate.measured(INFORMATION)
        && candidate.measured(LARGEST);
  }

  private static boolean isSaturated(Subject trial) {
    return trial.measured(INFORMATION).orElseThrow()
        > trial.measured(LARGEST).orElseThrow() - SATURATED;
  }

  private static double mismatch(Subject trial) {
    return trial.measured(RATE).orElseThrow() - trial.measured(INFORMATION).orElseThrow();
  }

  private static String saturated(Scope scope, List<Subject> saturated) {
    double largest = saturated.get(0).measured(LARGEST).orElseThrow();
    long rows = Math.round(Math.exp(largest));
    int all = scope.data().validationRows();
    return String.format(
        "%s at the knee's distortion or below %s a mutual information above ln %d − 1 = %s nats, which"
            + " %d rows cannot tell from more. %s",
        Phrases.count(saturated.size(), "trial"),
        saturated.size() == 1 ? "has" : "have",
        rows,
        Digits.nats(largest - SATURATED),
        rows,
        rows < all
            ? String.format("There are %d validation rows.", all)
            : "These are all validation rows, so only more data can tell.");
  }

  private static Answer answer(Scope scope, List<Candidate> candidates, double distortion) {
    Ties ties = Ties.of(candidates, SCORE);
    Candidate choice = ties.equal().get(0);
    MeanInterval mismatch = choice.mean(PriorSamples::mismatch);
    List<String> doubts = new ArrayList<>();
    ties.clause(choice).ifPresent(doubts::add);
    Doubts.leastWeight(scope, choice).ifPresent(doubts::add);
    Doubts.largestWeight(scope, choice).ifPresent(doubts::add);
    return new Answer(
        Purpose.SAMPLES,
        scope,
        choice,
        Answer.Criterion.of("rate_minus_mutual_information", mismatch),
        ties.interval(),
        List.of("rate − mutual information " + Amount.of(mismatch)),
        String.format(
            "Of %s with a distortion of at most the knee's, %s nats, its rate exceeds its mutual"
                + " information least, so its codes together are nearest to the prior.",
            Phrases.count(candidates.size(), "configuration"), Digits.nats(distortion)),
        doubts);
  }
}
