package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.judged.Recommendation;

/**
 * The best importance-weighted bound on the validation rows; among those that equal it within error
 * the best ELBO, which is measured on all of them.
 */
final class BestBound implements Question {
  private static final String BOUND = "importance_weighted_bound";
  private static final String ROWS = "evaluated_rows";
  private static final Ties.Score SCORE =
      new Ties.Score(trial -> trial.measured(BOUND).orElseThrow(), trial -> trial.error(BOUND));

  @Override
  public List<Recommendation> ask(Scope scope) {
    List<Candidate> measured =
        scope.candidates().stream().filter(candidate -> candidate.measured(BOUND)).toList();
    if (measured.isEmpty()) {
      return List.of(
          Answer.none(
              Purpose.LIKELIHOOD,
              scope.under(),
              "the importance-weighted bound was not measured",
              ""));
    }
    Ties ties = Ties.of(measured, SCORE);
    Candidate choice =
        ties.equal().stream().max(Comparator.comparingDouble(BestBound::elbo)).orElseThrow();
    return List.of(answer(scope, choice, ties).recommendation());
  }

  private static double elbo(Candidate candidate) {
    return -(candidate.point().distortion() + candidate.point().rate());
  }

  private static Answer answer(Scope scope, Candidate choice, Ties ties) {
    MeanInterval bound = choice.mean(BOUND);
    List<String> doubts = new ArrayList<>();
    ties.clause(choice).ifPresent(doubts::add);
    Doubts.leastWeight(scope, choice).ifPresent(doubts::add);
    Doubts.largestWeight(scope, choice).ifPresent(doubts::add);
    return new Answer(
        Purpose.LIKELIHOOD,
        scope,
        choice,
        new Answer.Criterion(BOUND, bound.mean(), error(bound, choice.first())),
        ties.interval(),
        Stream.concat(
                Stream.of("bound " + Amount.of(bound)),
                rows(scope, choice.first()).map(rows -> "on " + rows + " rows").stream())
            .toList(),
        reason(choice, ties)
            + rows(scope, choice.first())
                .map(rows -> " The bound is of " + rows + " validation rows, the ELBO of all.")
                .orElse("")
            + training(choice.first()),
        doubts);
  }

  /**
   * Returns {@code 256 of 297} where they are not all validation rows, on which the ELBO is
   * measured.
   */
  private static Optional<String> rows(Scope scope, Subject trial) {
    int all = scope.data().validationRows();
    OptionalDouble rows = trial.measured(ROWS);
    return rows.isEmpty() || rows.getAsDouble() == all
        ? Optional.empty()
        : Optional.of(Math.round(rows.getAsDouble()) + " of " + all);
  }

  private static OptionalDouble error(MeanInterval bound, Subject trial) {
    return bound.standardError().isPresent() ? bound.standardError() : trial.error(BOUND);
  }

  private static String training(Subject trial) {
    return (trial.kind(Parameters.OBJECTIVE).equals("free_bits")
            ? ""
            : " On training rows weight 1 is best by construction, on validation rows it need not be.")
        + " It says nothing of other purposes.";
  }

  private static String reason(Candidate choice, Ties ties) {
    String elbo = Digits.nats(elbo(choice)) + " nats";
    return ties.equal().size() == 1
        ? "Its importance-weighted bound is the best on validation rows; its ELBO is " + elbo + "."
        : String.format(
            "The importance-weighted bound, on validation rows, cannot tell it from %s; of these it has the best ELBO, %s.",
            Phrases.count(ties.equal().size() - 1, "other"), elbo);
  }
}
