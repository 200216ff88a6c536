package vaesweep.diagnosis.rules.training;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.DeadUnits;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.LearningRates;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.trial.judged.Finding;

/** Trials that training made worse than they were untrained: complete, but of no use. */
public final class Exploded implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> exploded = evidence.complete(Subject::exploded);
    if (exploded.isEmpty()) {
      return Optional.empty();
    }
    Subject worst = Collections.max(exploded, Comparator.comparingDouble(Exploded::loss));
    LearningRates rates = LearningRates.of(exploded, evidence);
    String sentence =
        String.format(
            "%s exploded. Training made %s worse than untrained: %s.%s %s left out of every comparison.",
            Phrases.count(exploded.size(), "trial"),
            exploded.size() == 1 ? "it" : "them",
            describe(worst),
            DeadUnits.words(worst),
            exploded.size() == 1 ? "It is" : "They are");
    Finding finding =
        new Finding(
            "TRAINING_EXPLODED",
            Finding.Severity.WARNING,
            sentence,
            "Lower learning_rate first." + remedy(exploded, rates),
            Evidence.numbers(exploded));
    return Optional.of(
        new Rerun(evidence, finding, exploded)
            .changing(
                (trial, parameters) ->
                    parameters.put(
                        Parameters.LEARNING_RATE.name(), JsonWriter.number(rates.below(trial)))));
  }

  private static double loss(Subject trial) {
    double value = over(trial).orElse(trial.last().train().distortion());
    return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
  }

  private static OptionalDouble over(Subject trial) {
    return trial.measured("objective_over_untrained");
  }

  private static String describe(Subject trial) {
    OptionalDouble over = over(trial);
    return over.isPresent()
        ? String.format(
            "%s ended %s nats above its untrained network at its own objective, on training rows",
            trial.label(), Digits.nats(over.getAsDouble()))
        : String.format(
            "%s ended with a distortion of %s and a rate of %s nats on training rows",
            trial.label(),
            Digits.nats(trial.last().train().distortion()),
            Digits.nats(trial.last().train().rate()));
  }

  private static String remedy(List<Subject> exploded, LearningRates rates) {
    Optional<Subject> proven =
        exploded.stream().filter(trial -> rates.proven(trial).isPresent()).findFirst();
    boolean all = exploded.stream().allMatch(trial -> rates.proven(trial).isPresent());
    String known =
        proven
            .map(
                trial ->
                    String.format(
                        " Alike trials went well with a smaller one: %s for %s.",
                        Digits.of(rates.proven(trial).orElseThrow()), trial.label()))
            .orElse("");
    String guess =
        all
            ? ""
            : String.format(
                    " The sweep file takes a tenth of the least that exploded, and 0.001 at most%s.",
                    proven.isPresent() ? ", where none is known to go well" : "")
                + Phrases.unsure("no trial alike is known to go well with a smaller learning_rate");
    return known + guess;
  }
}
