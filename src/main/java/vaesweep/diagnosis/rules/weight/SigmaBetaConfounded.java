package vaesweep.diagnosis.rules.weight;

import java.util.LinkedHashMap;
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
import vaesweep.spec.Parameter;
import vaesweep.spec.Parameters;
import vaesweep.trial.Finding;

/** A fixed sigma swept together with the KL weight: two knobs for one thing. */
public final class SigmaBetaConfounded implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    Map<Map<String, Object>, List<Subject>> alike =
        evidence.trials().stream()
            .filter(trial -> trial.isWeighted() && sigma(trial).isPresent())
            .collect(
                Collectors.groupingBy(
                    SigmaBetaConfounded::rest, LinkedHashMap::new, Collectors.toList()));
    List<Subject> confounded =
        alike.values().stream()
            .filter(SigmaBetaConfounded::bothVary)
            .flatMap(List::stream)
            .toList();
    if (confounded.isEmpty()) {
      return Optional.empty();
    }
    List<Double> products = confounded.stream().map(SigmaBetaConfounded::product).toList();
    String sentence =
        String.format(
            "The sweep varies both sigma (%s) and beta_eff (%s) of a Gaussian with fixed sigma, where only"
                + " beta_eff·sigma² moves the optimum: %s pairs are %s different objectives, beta_eff·sigma² %s.",
            Phrases.numbers(confounded.stream().map(t -> sigma(t).getAsDouble()).toList()),
            Phrases.numbers(confounded.stream().map(Subject::betaEff).toList()),
            pairs(confounded),
            Phrases.distinct(products).size(),
            Phrases.numbers(Phrases.distinct(products)));
    return Optional.of(
        new Finding(
            "SIGMA_BETA_CONFOUNDED",
            Finding.Severity.WARNING,
            sentence,
            "Keep sigma and sweep beta, or keep beta at 1 and sweep sigma; or let sigma follow the data: optimal"
                + " or learned.",
            Evidence.numbers(confounded)));
  }

  private static OptionalDouble sigma(Subject trial) {
    return trial.field(Parameters.LIKELIHOOD, "sigma");
  }

  private static double product(Subject trial) {
    double sigma = sigma(trial).orElseThrow();
    return trial.betaEff() * sigma * sigma;
  }

  private static Map<String, Object> rest(Subject trial) {
    Map<String, Object> rest = new TreeMap<>(trial.configuration().values());
    for (Parameter<?> parameter :
        List.of(
            Parameters.BETA, Parameters.BETA_NORM, Parameters.REDUCTION, Parameters.LIKELIHOOD)) {
      rest.remove(parameter.name());
    }
    return rest;
  }

  private static boolean bothVary(List<Subject> trials) {
    return trials.stream().map(t -> sigma(t).getAsDouble()).distinct().count() > 1
        && Phrases.distinct(trials.stream().map(Subject::betaEff).toList()).size() > 1;
  }

  private static long pairs(List<Subject> trials) {
    return trials.stream()
        .map(t -> Digits.of(sigma(t).getAsDouble()) + " " + Digits.of(t.betaEff()))
        .distinct()
        .count();
  }
}
