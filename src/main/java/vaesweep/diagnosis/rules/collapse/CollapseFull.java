package vaesweep.diagnosis.rules.collapse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.Finding;

/** Trials whose decoder ignores z. */
public final class CollapseFull implements Rule {
  private static final String NO_WEIGHT = "Raise the capacity, and gamma with it.";

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> collapsed = evidence.complete(Subject::collapsed);
    if (collapsed.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble least = betas(collapsed.stream()).min();
    String sentence =
        String.format(
            "%s of %s collapsed: a rate below %s nats or no active unit, so the decoder ignores z and"
                + " draws one average picture.%s",
            collapsed.size(),
            Phrases.count((int) evidence.complete().count(), "complete trial"),
            Digits.of(Subject.NO_RATE),
            least.isPresent() ? observed(evidence, least.getAsDouble()) : "");
    return Optional.of(
        new Finding(
            "COLLAPSE_FULL",
            Finding.Severity.WARNING,
            sentence,
            least.isPresent() ? remedy(evidence, least.getAsDouble()) : NO_WEIGHT,
            Evidence.numbers(collapsed)));
  }

  private static DoubleStream betas(Stream<Subject> trials) {
    return trials.filter(Subject::isWeighted).mapToDouble(Subject::betaEff);
  }

  private static DoubleStream lived(Evidence evidence) {
    return betas(evidence.complete().filter(trial -> !trial.collapsed()));
  }

  private static String observed(Evidence evidence, double least) {
    OptionalDouble lived = lived(evidence).max();
    return String.format(
        " The smallest beta_eff that collapsed is %s; %s.",
        Digits.of(least),
        lived.isPresent()
            ? "the largest that lived is " + Digits.of(lived.getAsDouble())
            : "none lived");
  }

  /** Below the smallest that collapsed, the largest that lived is known to be safe. */
  private static String remedy(Evidence evidence, double least) {
    OptionalDouble safe = lived(evidence).filter(beta -> beta < least).max();
    if (safe.isEmpty()) {
      return "Lower beta by a factor of 10 at least.";
    }
    double beta = safe.getAsDouble();
    return String.format(
        "Up to beta_eff %s every trial lived: that is beta %s under sum, and %s × latent_size under mean.",
        Digits.of(beta), Digits.of(beta), Digits.of(beta / evidence.data().features()));
  }
}
