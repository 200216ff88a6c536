package vaesweep.diagnosis.rules.weight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.remedy.Reweighting;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.judged.Finding;

/** A fixed sigma swept together with the KL weight: two knobs for one thing. */
public final class SigmaBetaConfounded implements Rule {
  private static final int SHOWN = 3;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    Map<Map<String, Object>, List<Subject>> alike =
        evidence.trials().stream()
            .filter(trial -> trial.isWeighted() && sigma(trial).isPresent())
            .collect(
                Collectors.groupingBy(
                    SigmaBetaConfounded::rest, LinkedHashMap::new, Collectors.toList()));
    List<List<Subject>> groups =
        alike.values().stream().filter(SigmaBetaConfounded::bothVary).toList();
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    Finding finding =
        new Finding(
            "SIGMA_BETA_CONFOUNDED",
            Finding.Severity.WARNING,
            String.format(
                "A fixed sigma and the weight are both swept. Only beta_eff·sigma² moves the optimum: %s.",
                Phrases.clauses(
                    groups.stream().map(SigmaBetaConfounded::describe).toList(), SHOWN)),
            "Sweep one of them. Keep sigma and sweep beta, or keep beta at 1 and sweep sigma; or let sigma"
                + " follow the data: optimal or learned. The sweep file keeps each group's first sigma, and the"
                + " products.",
            Evidence.numbers(groups.stream().flatMap(List::stream).toList()));
    return Optional.of(
        new Rerun(evidence, finding, groups.stream().flatMap(List::stream).toList())
            .changing(
                (trial, parameters) ->
                    keepSigma(evidence, trial, alike.get(rest(trial)).get(0), parameters)));
  }

  /** The same objective, with the width of another and the weight that this takes. */
  private static void keepSigma(
      Evidence evidence, Subject trial, Subject other, Map<String, Object> parameters) {
    double sigma = sigma(other).orElseThrow();
    parameters.put(Parameters.LIKELIHOOD.name(), other.configuration().values().get("likelihood"));
    Reweighting.to(evidence, trial, product(trial) / (sigma * sigma), parameters);
  }

  private static String describe(List<Subject> confounded) {
    List<Double> products =
        Phrases.distinct(confounded.stream().map(SigmaBetaConfounded::product).toList());
    String group = confounded.get(0).group(Likeness.TRAINING, Parameters.LIKELIHOOD);
    return String.format(
        "%ssigma %s and beta_eff %s in %s pairs are %s, beta_eff·sigma² %s",
        group.isEmpty() ? "" : "with " + group + ", ",
        Phrases.numbers(confounded.stream().map(t -> sigma(t).getAsDouble()).toList()),
        Phrases.numbers(confounded.stream().map(Subject::betaEff).toList()),
        pairs(confounded),
        Phrases.count(products.size(), "different objective"),
        Phrases.numbers(products));
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
