package vaesweep.words.run;

import java.util.List;
import java.util.StringJoiner;
import vaesweep.spec.Configuration;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.StoredTrial;

/**
 * Names trials by the parameters that their sweep varies, such as {@code trial 7 (beta=1,
 * reduction=sum)}.
 */
final class TrialLabels {
  private final List<Parameter<?>> swept;
  private final boolean repeated;

  TrialLabels(SweepSpec sweep) {
    List<Parameter<?>> varied = new java.util.ArrayList<>();
    sweep
        .space()
        .forEach(
            (parameter, domain) -> {
              if (!(domain instanceof Domain.Fixed)) {
                varied.add(parameter);
              }
            });
    swept = List.copyOf(varied);
    repeated = sweep.repeats() > 1;
  }

  String of(StoredTrial trial) {
    StringJoiner parts = new StringJoiner(", ", " (", ")").setEmptyValue("");
    values(trial.trial().configuration(), parts);
    if (repeated) {
      parts.add("repeat " + trial.trial().repeat());
    }
    return "trial " + trial.number() + parts;
  }

  private void values(Configuration configuration, StringJoiner parts) {
    StoredConfiguration stored = StoredConfiguration.of(configuration.canonicalJson());
    for (Parameter<?> parameter : swept) {
      if (stored.has(parameter)) {
        parts.add(parameter.name() + "=" + stored.text(parameter));
      }
    }
  }
}
