package vaesweep.report.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.ConfigurationFacts;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.spec.Parameters;
import vaesweep.trial.TrialState;

/** How trials and configurations of a sweep are called in sentences. */
public final class Names {
  /** Of more trials than these the first are named. */
  private static final int NAMED = 6;

  private static final Set<String> WEIGHT =
      Set.of(Parameters.BETA.name(), Parameters.BETA_NORM.name(), Parameters.REDUCTION.name());

  private Names() {}

  /** Returns a trial's name, such as {@code trial 7 (beta=1, reduction=sum, repeat 2)}. */
  public static String trial(SweepFacts facts, int number) {
    TrialFacts trial = facts.trial(number);
    String values = values(trial.swept());
    if (facts.comparison().repeated()) {
      values += (values.isEmpty() ? "" : ", ") + "repeat " + trial.repeat();
    }
    return "trial " + number + (values.isEmpty() ? "" : " (" + values + ")");
  }

  /**
   * Returns the name of a configuration of which means are told, such as {@code trials 7, 31 and 55
   * (beta=1)}.
   */
  static String configuration(SweepFacts facts, ConfigurationFacts configuration) {
    String values = values(configuration.swept());
    return trials(facts, configuration) + (values.isEmpty() ? "" : " (" + values + ")");
  }

  /** Returns the trials that a configuration's means are of: the complete ones. */
  static String trials(SweepFacts facts, ConfigurationFacts configuration) {
    return trials(
        configuration.trials().stream()
            .filter(number -> facts.trial(number).state().equals(TrialState.COMPLETE.spelling()))
            .toList());
  }

  /**
   * Returns values in which a configuration differs from another, but for those that write its
   * weight, such as {@code learning_rate=0.1}; may be empty.
   */
  static String apart(ConfigurationFacts configuration, ConfigurationFacts other) {
    Map<String, String> values = new LinkedHashMap<>(configuration.swept());
    values.keySet().removeAll(WEIGHT);
    values.entrySet().removeAll(other.swept().entrySet());
    return values(values);
  }

  /** Returns {@code trial 7} or {@code trials 7, 31 and 55}. */
  static String trials(List<Integer> numbers) {
    return (numbers.size() == 1 ? "trial " : "trials ")
        + Phrases.some(numbers.stream().map(String::valueOf).toList(), NAMED);
  }

  /** Returns {@code beta_eff 0.784}. */
  static String weight(OptionalDouble betaEff) {
    return betaEff.isEmpty()
        ? "without a KL weight"
        : "beta_eff " + Digits.of(betaEff.getAsDouble());
  }

  private static String values(Map<String, String> swept) {
    List<String> values =
        swept.entrySet().stream()
            .filter(value -> !value.getValue().isEmpty())
            .map(value -> value.getKey() + "=" + value.getValue())
            .toList();
    return String.join(", ", values);
  }
}
