package vaesweep.diagnosis.evidence;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;

/**
 * Names a trial by its weight and by what else tells it from the others of its sweep.
 *
 * @param varied parameters of which the sweep has several values, the weight not among them
 * @param repeated whether it has several repeats
 */
public record Naming(List<Parameter<?>> varied, boolean repeated) {
  private static final List<Parameter<?>> WEIGHT = List.of(Parameters.BETA, Parameters.BETA_NORM);

  static final Naming BY_WEIGHT = new Naming(List.of(), false);

  static Naming of(Collection<Subject> trials) {
    List<String> swept = Varied.of(trials).swept();
    List<Parameter<?>> varied =
        Parameters.ALL.stream()
            .filter(each -> swept.contains(each.name()) || isUnwritten(each, trials))
            .filter(each -> !WEIGHT.contains(each))
            .toList();
    return new Naming(varied, trials.stream().map(t -> t.row().repeat()).distinct().count() > 1);
  }

  /** Whether some trials have the default of a parameter whose default is not stored. */
  private static boolean isUnwritten(Parameter<?> parameter, Collection<Subject> trials) {
    return parameter.equals(Parameters.EARLY_STOPPING)
        && trials.stream().map(t -> t.configuration().has(parameter)).distinct().count() > 1;
  }

  /** Returns {@code trial 7 (beta=1, reduction=mean, repeat 2)}. */
  String of(Subject trial) {
    StringJoiner parts = new StringJoiner(", ", "trial " + trial.number() + " (", ")");
    if (trial.configuration().has(Parameters.BETA_NORM)) {
      parts.add("beta_norm=" + Digits.of(trial.row().betaNorm()));
    } else if (trial.configuration().has(Parameters.BETA)) {
      parts.add("beta=" + Digits.of(trial.row().beta()));
    } else if (!varied.contains(Parameters.OBJECTIVE)) {
      parts.add(part(trial, Parameters.OBJECTIVE));
    }
    varied.stream()
        .filter(parameter -> applies(parameter, trial))
        .forEach(parameter -> parts.add(part(trial, parameter)));
    if (repeated) {
      parts.add("repeat " + trial.row().repeat());
    }
    return parts.toString();
  }

  /** Whether sentences name the parameter with a trial. */
  boolean names(Parameter<?> parameter) {
    return varied.contains(parameter);
  }

  /**
   * Returns what tells a trial's group from the others of its sweep, such as {@code latent_size=2,
   * learning_rate=1}; empty where nothing but the weight differs.
   *
   * @param without what the sentence says itself
   */
  String group(Subject trial, Likeness likeness, Parameter<?>... without) {
    return varied.stream()
        .filter(each -> !likeness.frees(each) && applies(each, trial))
        .filter(each -> !List.of(without).contains(each))
        .map(each -> part(trial, each))
        .collect(Collectors.joining(", "));
  }

  private static boolean applies(Parameter<?> parameter, Subject trial) {
    return trial.configuration().has(parameter) || parameter.equals(Parameters.EARLY_STOPPING);
  }

  private static String part(Subject trial, Parameter<?> parameter) {
    String value = trial.configuration().text(parameter);
    return parameter.name() + "=" + (value.isEmpty() ? "none" : value);
  }
}
