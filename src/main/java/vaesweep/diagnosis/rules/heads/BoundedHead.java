package vaesweep.diagnosis.rules.heads;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.spec.network.Activation;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.judged.Finding;

/** Heads that press against the bound of their activation. */
public final class BoundedHead implements Rule {
  /** A share of values at the bound above which it shapes the codes. */
  private static final double MUCH = 0.1;

  /** One head of the encoder, and the measurement of its share of values at a bound. */
  private record Head(Parameter<Activation> activation, String share, String values) {
    /** ReLU has findings of its own. */
    boolean presses(Subject trial) {
      return trial.measured(share).orElse(0) > MUCH
          && !trial.kind(activation).equals(Activation.RELU.spelling());
    }

    String describe(Subject trial) {
      Activation bounded = Activation.valueOf(trial.kind(activation).toUpperCase(Locale.ROOT));
      return String.format(
          "%s of the %s lie at the bound %s of %s %s",
          Digits.percent(trial.measured(share).orElseThrow()),
          values,
          bounds(bounded),
          activation.name(),
          bounded.spelling());
    }

    private static String bounds(Activation bounded) {
      List<String> bounds =
          Stream.of(bounded.least(), bounded.greatest())
              .filter(Double::isFinite)
              .map(Digits::of)
              .toList();
      return String.join(" or ", bounds);
    }
  }

  private static final List<Head> HEADS =
      List.of(
          new Head(Parameters.MEAN_ACTIVATION, "bounded_mean_share", "posterior means"),
          new Head(
              Parameters.LOG_VARIANCE_ACTIVATION, "bounded_log_variance_share", "log-variances"));

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> bounded =
        evidence.complete(t -> HEADS.stream().anyMatch(head -> head.presses(t)));
    if (bounded.isEmpty()) {
      return Optional.empty();
    }
    List<String> each = HEADS.stream().flatMap(head -> worst(head, bounded).stream()).toList();
    String sentence =
        String.format(
            "In %s a head is at its activation's bound. There %s.",
            Phrases.count(bounded.size(), "trial"), Phrases.and(each));
    Finding finding =
        new Finding(
            "BOUNDED_HEAD",
            Finding.Severity.WARNING,
            sentence,
            "Make both heads linear. That is mean_activation and log_variance_activation identity.",
            Evidence.numbers(bounded));
    return Optional.of(
        new Rerun(evidence, finding, bounded)
            .changing(
                (trial, parameters) ->
                    HEADS.forEach(
                        head ->
                            parameters.replace(
                                head.activation().name(), Activation.IDENTITY.spelling()))));
  }

  private static Optional<String> worst(Head head, List<Subject> trials) {
    return trials.stream()
        .filter(head::presses)
        .max(Comparator.comparingDouble(t -> t.measured(head.share()).orElse(0)))
        .map(trial -> head.describe(trial) + " in " + trial.label());
  }
}
