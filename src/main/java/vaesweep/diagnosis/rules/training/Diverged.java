package vaesweep.diagnosis.rules.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.LearningRates;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.trial.Failure;
import vaesweep.trial.judged.Finding;

/** Trials whose loss stopped being a finite number. */
public final class Diverged implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> diverged = evidence.trials().stream().filter(Diverged::diverged).toList();
    if (diverged.isEmpty()) {
      return Optional.empty();
    }
    List<String> each = diverged.stream().map(Diverged::describe).toList();
    String sentence =
        Phrases.count(diverged.size(), "trial")
            + " diverged. It happened to "
            + Phrases.some(each, 3)
            + ".";
    LearningRates rates = LearningRates.of(diverged, evidence);
    Finding finding =
        new Finding(
            "DIVERGED",
            Finding.Severity.ERROR,
            sentence,
            "Lower learning_rate first. Set gradient_clip_norm too (5 is a common start); the seed stays"
                + " the same, so training it again unchanged diverges again.",
            Evidence.numbers(diverged));
    return Optional.of(
        new Rerun(evidence, finding, diverged)
            .changing((trial, parameters) -> slower(trial, rates, parameters)));
  }

  private static void slower(Subject trial, LearningRates rates, Map<String, Object> parameters) {
    Clipping.on(parameters);
    parameters.put(Parameters.LEARNING_RATE.name(), JsonWriter.number(rates.below(trial)));
  }

  private static boolean diverged(Subject trial) {
    return trial.row().failure().filter(f -> f.kind() == Failure.Kind.DIVERGED).isPresent();
  }

  private static String describe(Subject trial) {
    Failure failure = trial.row().failure().orElseThrow();
    return String.format(
        Locale.ROOT,
        "%s in epoch %d, step %d, where %s was no longer finite",
        trial.label(),
        failure.epoch() + 1,
        failure.step(),
        failure.term());
  }
}
