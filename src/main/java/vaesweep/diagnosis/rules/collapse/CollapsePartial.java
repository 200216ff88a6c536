package vaesweep.diagnosis.rules.collapse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.Finding;

/** Trials that use some of their latent units and leave others at the prior. */
public final class CollapsePartial implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> partial = evidence.complete(CollapsePartial::partial);
    if (partial.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, List<Subject>> bySize =
        partial.stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.configuration().latentSize(), TreeMap::new, Collectors.toList()));
    List<String> used =
        bySize.entrySet().stream().map(e -> used(evidence, e.getKey(), e.getValue())).toList();
    String sentence =
        String.format(
            "%s %s the others at the prior: %s.",
            Phrases.count(partial.size(), "trial"),
            partial.size() == 1
                ? "uses some of the latent units and leaves"
                : "use some of the latent units and leave",
            Phrases.and(used));
    return Optional.of(
        new Finding(
            "COLLAPSE_PARTIAL",
            Finding.Severity.INFO,
            sentence,
            remedy(evidence),
            Evidence.numbers(partial)));
  }

  private static boolean partial(Subject trial) {
    return !trial.collapsed() && trial.last().activeUnits() < trial.configuration().latentSize();
  }

  private static String used(Evidence evidence, int size, List<Subject> trials) {
    Comparator<Subject> byUnits = Comparator.comparingInt(t -> t.last().activeUnits());
    Subject most = trials.stream().max(byUnits).orElseThrow();
    Subject least = trials.stream().min(byUnits).orElseThrow();
    String first =
        String.format(
            "%d of %d%s", most.last().activeUnits(), size, at(evidence, most, " at beta_eff "));
    return most.last().activeUnits() == least.last().activeUnits()
        ? first
        : String.format(
            "%s down to %d%s", first, least.last().activeUnits(), at(evidence, least, " at "));
  }

  private static String at(Evidence evidence, Subject trial, String words) {
    if (!trial.isWeighted()) {
      return "";
    }
    String predicted =
        evidence
            .forecast(trial)
            .map(forecast -> " (a linear network's optimum: " + forecast.units() + ")")
            .orElse("");
    return words + Digits.of(trial.betaEff()) + predicted;
  }

  private static String remedy(Evidence evidence) {
    OptionalDouble full =
        evidence
            .complete()
            .filter(t -> t.last().activeUnits() == t.configuration().latentSize() && t.isWeighted())
            .mapToDouble(t -> t.row().betaEff())
            .max();
    String fewer = "More units will not help these trials; a smaller latent_size serves as well.";
    return full.isEmpty()
        ? fewer
        : fewer + " All units were active up to beta_eff " + Digits.of(full.getAsDouble()) + ".";
  }
}
