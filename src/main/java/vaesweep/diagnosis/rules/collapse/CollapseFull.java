package vaesweep.diagnosis.rules.collapse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.preflight.Forecast;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
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
            least.isPresent()
                ? observed(evidence, least.getAsDouble()) + predicted(evidence, collapsed)
                : "");
    Finding finding =
        new Finding(
            "COLLAPSE_FULL",
            Finding.Severity.WARNING,
            sentence,
            least.isPresent() ? remedy(evidence, least.getAsDouble()) : NO_WEIGHT,
            Evidence.numbers(collapsed));
    List<Subject> predicted =
        collapsed.stream()
            .filter(t -> evidence.forecast(t).filter(Forecast::totalCollapse).isPresent())
            .toList();
    return Optional.of(
        new Rerun(evidence, finding, predicted)
            .changing((trial, parameters) -> lighten(evidence, trial, parameters)));
  }

  /** Returns the beta_eff from which on no unit can live, where the theory knows it. */
  private static OptionalDouble threshold(Evidence evidence, Subject trial) {
    return evidence.forecast(trial).stream().mapToDouble(Forecast::largestBeta).findFirst();
  }

  private static String predicted(Evidence evidence, List<Subject> collapsed) {
    List<Forecast> known =
        collapsed.stream().flatMap(trial -> evidence.forecast(trial).stream()).toList();
    if (known.isEmpty()) {
      return "";
    }
    long above = known.stream().filter(Forecast::totalCollapse).count();
    return String.format(
        " No unit can live where beta_eff·σ² is above the data's largest eigenvalue λ₁, that is from"
            + " beta_eff %s on: %s.",
        Phrases.numbers(Phrases.distinct(known.stream().map(Forecast::largestBeta).toList())),
        where(above, known.size()));
  }

  private static String where(long above, int known) {
    if (above == known) {
      return "all that collapsed lie there";
    }
    String blame = "too short or unlucky training collapsed ";
    return above == 0
        ? "none of the collapsed lies there, so " + blame + "them"
        : above + " of the " + known + " collapsed lie there, and " + blame + "the others";
  }

  /** Half of the weight at which all units die. */
  private static void lighten(Evidence evidence, Subject trial, Map<String, Object> parameters) {
    double half = threshold(evidence, trial).orElseThrow() / 2;
    double least = Math.min(half, trial.betaEff() / 2);
    double norm = least * trial.configuration().latentSize() / evidence.data().features();
    parameters.remove(Parameters.BETA.name());
    parameters.put(Parameters.BETA_NORM.name(), JsonWriter.number(norm));
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
