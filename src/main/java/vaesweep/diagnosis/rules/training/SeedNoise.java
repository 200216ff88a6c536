package vaesweep.diagnosis.rules.training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vaesweep.diagnosis.consistency.Alike;
import vaesweep.diagnosis.consistency.Beaten;
import vaesweep.diagnosis.consistency.NeighbouringWeights;
import vaesweep.diagnosis.consistency.Regrets;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.judged.Finding;

/**
 * Seeds that matter more than what the sweep varies: neighbouring weights that differ by less than
 * the repeats of one of them do, in distortion and in rate, and trials that another repeat of their
 * own configuration beats.
 */
public final class SeedNoise implements Rule {
  private static final int MOST_REPEATS = 20;

  /** With so many repeats a mean has an interval that is of use. */
  private static final int FEW_REPEATS = 5;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<NeighbouringWeights> drowned =
        Alike.trainedAlike(evidence).stream()
            .flatMap(alike -> NeighbouringWeights.between(alike).stream())
            .filter(NeighbouringWeights::isHidden)
            .sorted(Comparator.comparingDouble(NeighbouringWeights::excess).reversed())
            .toList();
    List<Beaten> unlucky = unlucky(evidence);
    if (drowned.isEmpty() && unlucky.isEmpty()) {
      return Optional.empty();
    }
    List<Subject> trials =
        Stream.concat(
                drowned.stream().flatMap(spread -> spread.trials().stream()),
                unlucky.stream().map(Beaten::trial))
            .distinct()
            .toList();
    int repeats = Math.min(MOST_REPEATS, repeats(evidence, drowned));
    Finding finding =
        new Finding(
            "SEED_NOISE",
            Finding.Severity.WARNING,
            drowned.isEmpty() ? beaten(unlucky) : between(drowned) + beatenToo(unlucky),
            remedy(drowned, repeats),
            Evidence.numbers(trials));
    return Optional.of(new Rerun(evidence, finding, trials).repeating(repeats));
  }

  private static List<Beaten> unlucky(Evidence evidence) {
    List<Beaten> all = Regrets.of(evidence).bySeed();
    Set<Integer> told = all.isEmpty() ? Set.of() : Regret.told(evidence);
    return all.stream().filter(each -> !told.contains(each.trial().number())).toList();
  }

  /** More than there are, for more of the same would change nothing. */
  private static int repeats(Evidence evidence, List<NeighbouringWeights> drowned) {
    int trained = evidence.trials().stream().mapToInt(t -> t.row().repeat()).max().orElse(1);
    int needed =
        drowned.stream().mapToInt(NeighbouringWeights::repeatsNeeded).max().orElse(FEW_REPEATS);
    return Math.max(needed, trained + 1);
  }

  private static String between(List<NeighbouringWeights> drowned) {
    NeighbouringWeights worst = drowned.get(0);
    String group = worst.from().get(0).group(Likeness.TRAINING);
    return String.format(
        "Seeds hide weights in %s. They differ more than the weights do; %s beta_eff %s and %s: their mean distortions are %s nats apart"
            + " and their mean rates %s (n = %s and %s), and the repeats of one weight deviate by %s and %s nats.",
        Phrases.count(drowned.size(), "neighbouring pair"),
        group.isEmpty() ? "the clearest," : "the clearest, with " + group + ",",
        Digits.of(worst.from().get(0).betaEff()),
        Digits.of(worst.to().get(0).betaEff()),
        Digits.nats(worst.distortion().gap()),
        Digits.nats(worst.rate().gap()),
        worst.from().size(),
        worst.to().size(),
        Digits.nats(worst.distortion().deviation()),
        Digits.nats(worst.rate().deviation()));
  }

  private static String beaten(List<Beaten> unlucky) {
    return String.format(
        "%s lost to another seed of the same.%s",
        Phrases.count(unlucky.size(), "trial"), example(unlucky.get(0)));
  }

  private static String beatenToo(List<Beaten> unlucky) {
    return unlucky.isEmpty() ? "" : " " + beaten(unlucky);
  }

  private static String example(Beaten worst) {
    return String.format(
        " %s is %s nats worse at its own objective, on training rows, than %s, which differs from it by its"
            + " seed alone.",
        Phrases.first(worst.trial().label()), Digits.nats(worst.nats()), worst.by().label());
  }

  private static String remedy(List<NeighbouringWeights> drowned, int repeats) {
    if (drowned.isEmpty()) {
      return String.format(
          "Compare means over repeats. The sweep file trains %d; a seed stays as good or bad as it is.%s",
          repeats, Phrases.unsure("more repeats make a mean surer, and no seed better"));
    }
    boolean enough = drowned.stream().allMatch(spread -> spread.repeatsNeeded() <= repeats);
    return String.format(
        "Do not rank these weights. %d repeats %s tell them apart, or take weights farther from one another.%s",
        repeats,
        enough ? "should" : "may",
        enough ? "" : Phrases.unsure("the weights may be too near for any number of repeats"));
  }
}
