package vaesweep.report.words;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.ConfigurationFacts;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.TrialFacts;

/** How trials and configurations of a sweep are called in sentences. */
public final class Names {
  /** Of more trials than these the first are named. */
  private static final int NAMED = 6;

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

  /** Returns a configuration's name, such as {@code trials 7, 31 and 55 (beta=1)}. */
  static String configuration(ConfigurationFacts configuration) {
    String values = values(configuration.swept());
    return trials(configuration.trials()) + (values.isEmpty() ? "" : " (" + values + ")");
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
