package vaesweep.diagnosis.rules.latent;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vaesweep.diagnosis.evidence.Codes;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.Finding;

/** Units whose codes, all rows together, do not look like the prior. */
public final class PriorHoles implements Rule {

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> holed = evidence.complete(t -> t.codes().off() > 0);
    if (holed.isEmpty()) {
      return Optional.empty();
    }
    int off = holed.stream().mapToInt(trial -> trial.codes().off()).sum();
    Codes.Range means = all(holed, Codes::offMeans);
    Codes.Range deviations = all(holed, Codes::offDeviations);
    String sentence =
        String.format(
            "In %s %s a distribution over all rows that is not the prior's: means from %s to %s where it has 0,"
                + " standard deviations from %s to %s where it has 1.",
            Phrases.count(holed.size(), "trial"),
            off == 1 ? "1 unit has" : off + " units have",
            Digits.significant(means.least(), 3),
            Digits.significant(means.greatest(), 3),
            Digits.significant(deviations.least(), 3),
            Digits.significant(deviations.greatest(), 3));
    return Optional.of(
        new Finding(
            "PRIOR_HOLES",
            Finding.Severity.INFO,
            sentence,
            "Samples from the prior will be poor there: fit a distribution to the codes and draw from it, or raise"
                + " beta.",
            Evidence.numbers(holed)));
  }

  private static Codes.Range all(List<Subject> trials, Function<Codes, Codes.Range> part) {
    return trials.stream()
        .map(trial -> part.apply(trial.codes()))
        .reduce(Codes.Range::with)
        .orElseThrow();
  }
}
