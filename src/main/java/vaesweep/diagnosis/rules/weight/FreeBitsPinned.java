package vaesweep.diagnosis.rules.weight;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.Finding;

/** Trials most of whose units sit at the floor that free bits grant them. */
public final class FreeBitsPinned implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> pinned = evidence.complete(FreeBitsPinned::pinned);
    if (pinned.isEmpty()) {
      return Optional.empty();
    }
    Subject worst =
        Collections.max(
            pinned, Comparator.comparingDouble((Subject trial) -> trial.codes().pinnedShare()));
    String sentence =
        String.format(
            "In %s most units have a KL at the floor of free bits: %s of %s in %s, at %s nats each. A floor is"
                + " not information: of its rate of %s nats, %s are what the floor grants.",
            Phrases.count(pinned.size(), "trial"),
            worst.codes().pinned(),
            Phrases.count(worst.codes().units(), "unit"),
            worst.label(),
            Digits.of(floor(worst)),
            Digits.nats(worst.last().validation().rate()),
            Digits.nats(worst.codes().granted()));
    return Optional.of(
        new Finding(
            "FREE_BITS_PINNED",
            Finding.Severity.INFO,
            sentence,
            "Lower beta, so that units rise above the floor by themselves, or grant fewer nats; judge units by the"
                + " variance of their means, not by their KL.",
            Evidence.numbers(pinned)));
  }

  private static boolean pinned(Subject trial) {
    return trial.kind(Parameters.OBJECTIVE).equals("free_bits")
        && trial.codes().pinnedShare() > 0.5;
  }

  private static double floor(Subject trial) {
    return trial.field(Parameters.OBJECTIVE, "nats").orElseThrow();
  }
}
