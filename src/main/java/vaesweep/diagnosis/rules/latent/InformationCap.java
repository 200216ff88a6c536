package vaesweep.diagnosis.rules.latent;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.judged.Finding;

/** Information that the rows measured on cannot show in full. */
public final class InformationCap implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> capped = evidence.complete(InformationCap::capped);
    if (capped.isEmpty()) {
      return Optional.empty();
    }
    Subject most = Collections.max(capped, Comparator.comparingDouble(InformationCap::information));
    String sentence =
        String.format(
            "In %s the information of x and z is near its cap. It is ln n, the most that n rows can show: %s"
                + " nats of at most %s in %s.",
            Phrases.count(capped.size(), "trial"),
            Digits.nats(information(most)),
            Digits.nats(cap(most)),
            most.label());
    return Optional.of(
        new Finding(
            "INFORMATION_CAP",
            Finding.Severity.INFO,
            sentence,
            "Read it as “at least”. And the total correlation as “at most”; more rows for the estimate raise"
                + " the cap slowly.",
            Evidence.numbers(capped)));
  }

  private static boolean capped(Subject trial) {
    return !trial.exploded() && information(trial) > cap(trial) - 1;
  }

  private static double information(Subject trial) {
    return trial.measured("mutual_information").orElse(Double.NaN);
  }

  private static double cap(Subject trial) {
    return trial.measured("largest_mutual_information").orElse(Double.NaN);
  }
}
