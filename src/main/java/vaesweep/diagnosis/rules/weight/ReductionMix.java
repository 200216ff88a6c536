package vaesweep.diagnosis.rules.weight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Reduction;
import vaesweep.trial.judged.Finding;

/** One {@code beta} that means several weights, because the reductions differ or hide a factor. */
public final class ReductionMix implements Rule {
  /** With more latent sizes than these, factors say it better than products. */
  private static final int MOST_LISTED = 3;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> weighted =
        evidence.trials().stream().filter(t -> t.configuration().has(Parameters.BETA)).toList();
    Map<String, List<Subject>> byReduction =
        weighted.stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.configuration().text(Parameters.REDUCTION),
                    TreeMap::new,
                    Collectors.toList()));
    boolean hidden = byReduction.containsKey(Reduction.MEAN_SUM.spelling());
    if (byReduction.size() < 2 && !hidden) {
      return Optional.empty();
    }
    List<String> each =
        byReduction.entrySet().stream().map(e -> equivalents(e.getKey(), e.getValue())).toList();
    String sentence =
        String.format(
            "A beta means another weight under another reduction. With %d features, %s.",
            evidence.data().features(), String.join("; ", each));
    return Optional.of(
        new Finding(
            "REDUCTION_MIX",
            Finding.Severity.WARNING,
            sentence,
            "Compare by beta_eff. Write beta_norm instead of beta to sweep a weight that no reduction"
                + " changes.",
            Evidence.numbers(byReduction.values().stream().flatMap(List::stream).toList())));
  }

  private static String equivalents(String reduction, List<Subject> trials) {
    TreeMap<Integer, List<Subject>> bySize =
        trials.stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.configuration().latentSize(), TreeMap::new, Collectors.toList()));
    String betas = Phrases.numbers(trials.stream().map(t -> t.row().beta()).toList());
    if (trials.stream().allMatch(t -> t.row().beta() == t.row().betaEff())) {
      return String.format("under %s beta %s is beta_eff itself", reduction, betas);
    }
    if (bySize.size() > MOST_LISTED) {
      return String.format(
          "under %s beta %s counts from %s times at latent_size %d to %s times at latent_size %d",
          reduction,
          betas,
          factor(bySize.firstEntry().getValue()),
          bySize.firstKey(),
          factor(bySize.lastEntry().getValue()),
          bySize.lastKey());
    }
    List<String> sizes =
        bySize.entrySet().stream()
            .map(
                e ->
                    Phrases.numbers(e.getValue().stream().map(t -> t.row().betaEff()).toList())
                        + " at latent_size "
                        + Digits.of(e.getKey()))
            .toList();
    return String.format(
        "under %s beta %s is beta_eff %s", reduction, betas, String.join(", and ", sizes));
  }

  /** Returns what beta is multiplied with in these trials of one reduction and latent size. */
  private static String factor(List<Subject> trials) {
    return trials.stream()
        .filter(t -> t.row().beta() > 0)
        .findFirst()
        .map(t -> Digits.of(t.row().betaEff() / t.row().beta()))
        .orElse("0");
  }
}
