package vaesweep.diagnosis.rules.training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.consistency.Alike;
import vaesweep.diagnosis.consistency.Spread;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.Finding;

/** Neighbouring weights that differ by less than the seeds of one of them do. */
public final class SeedNoise implements Rule {
  private static final int MOST_REPEATS = 20;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Spread> drowned =
        Alike.trainedAlike(evidence).stream()
            .flatMap(alike -> Spread.between(alike).stream())
            .filter(spread -> spread.deviation() > spread.gap())
            .sorted(Comparator.comparingDouble(Spread::excess).reversed())
            .toList();
    if (drowned.isEmpty()) {
      return Optional.empty();
    }
    Spread worst = drowned.get(0);
    List<Subject> trials =
        drowned.stream().flatMap(spread -> spread.trials().stream()).distinct().toList();
    String sentence =
        String.format(
            "Between %s of weights the seeds differ more than the weights do: the distortion of beta_eff %s and %s"
                + " is %s nats apart on average, and the repeats of one weight spread by %s (standard deviation).",
            Phrases.count(drowned.size(), "neighbouring pair"),
            Digits.of(worst.from().get(0).betaEff()),
            Digits.of(worst.to().get(0).betaEff()),
            Digits.nats(worst.gap()),
            Digits.nats(worst.deviation()));
    int repeats = drowned.stream().mapToInt(Spread::repeatsNeeded).max().orElseThrow();
    int told = Math.min(MOST_REPEATS, repeats);
    Finding finding =
        new Finding(
            "SEED_NOISE",
            Finding.Severity.WARNING,
            sentence,
            String.format(
                "Do not rank these weights; %s repeats %s tell them apart, or take weights farther from one another.",
                told, told < repeats ? "may" : "should"),
            Evidence.numbers(trials));
    return Optional.of(new Rerun(evidence, finding, trials).repeating(told));
  }
}
