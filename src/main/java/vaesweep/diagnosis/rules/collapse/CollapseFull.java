package vaesweep.diagnosis.rules.collapse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.Finding;

/** Trials whose decoder ignores z. */
public final class CollapseFull implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> collapsed = evidence.complete(Subject::collapsed);
    if (collapsed.isEmpty()) {
      return Optional.empty();
    }
    double least = collapsed.stream().mapToDouble(t -> t.row().betaEff()).min().orElseThrow();
    OptionalDouble lived =
        evidence.complete().filter(t -> !t.collapsed()).mapToDouble(t -> t.row().betaEff()).max();
    String sentence =
        String.format(
            "%s of %s collapsed: a rate below %s nats or no active unit, so the decoder ignores z and"
                + " draws one average picture. The smallest beta_eff that collapsed is %s; %s.",
            collapsed.size(),
            Phrases.count((int) evidence.complete().count(), "complete trial"),
            Digits.of(Subject.NO_RATE),
            Digits.of(least),
            lived.isPresent()
                ? "the largest that lived is " + Digits.of(lived.getAsDouble())
                : "none lived");
    return Optional.of(
        new Finding(
            "COLLAPSE_FULL",
            Finding.Severity.WARNING,
            sentence,
            remedy(evidence, least),
            Evidence.numbers(collapsed)));
  }

  /** Below the smallest that collapsed, the largest that lived is known to be safe. */
  private static String remedy(Evidence evidence, double least) {
    Optional<Subject> safe =
        evidence
            .complete()
            .filter(t -> !t.collapsed() && t.row().betaEff() < least)
            .max(Comparator.comparingDouble(t -> t.row().betaEff()));
    int features = evidence.data().features();
    return safe.map(t -> t.row().betaEff())
        .map(
            beta ->
                String.format(
                    "Up to beta_eff %s every trial lived: that is beta %s under sum, and %s × latent_size under mean.",
                    Digits.of(beta), Digits.of(beta), Digits.of(beta / features)))
        .orElse("Lower beta by a factor of 10 at least.");
  }
}
