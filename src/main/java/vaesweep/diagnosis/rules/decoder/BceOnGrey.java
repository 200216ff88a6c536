package vaesweep.diagnosis.rules.decoder;

import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.trial.judged.Finding;

/** A Bernoulli decoder on values that are neither 0 nor 1. */
public final class BceOnGrey implements Rule {
  private static final double NOTICED = 0.01;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    double interior = evidence.data().interiorShare();
    List<Subject> bernoulli = evidence.trials().stream().filter(BceOnGrey::bernoulli).toList();
    if (bernoulli.isEmpty() || interior <= NOTICED) {
      return Optional.empty();
    }
    String sentence =
        String.format(
            "%s of the training values lie between 0 and 1. There a Bernoulli decoder's"
                + " cross-entropy is not a likelihood: even a perfect reconstruction has a distortion above 0.",
            Digits.percent(interior));
    Finding finding =
        new Finding(
            "BCE_ON_GREY",
            Finding.Severity.INFO,
            sentence,
            "Take continuous_bernoulli. It is a likelihood; or binarize the data (binarize: stochastic), else"
                + " compare differences of distortion and ELBO within this sweep only.",
            Evidence.numbers(bernoulli));
    return Optional.of(
        new Rerun(evidence, finding, bernoulli)
            .changing(
                (trial, parameters) ->
                    parameters.put(
                        Parameters.LIKELIHOOD.name(), Likelihood.CONTINUOUS_BERNOULLI.spelling())));
  }

  private static boolean bernoulli(Subject trial) {
    return trial
        .configuration()
        .text(Parameters.LIKELIHOOD)
        .equals(Likelihood.BERNOULLI.spelling());
  }
}
