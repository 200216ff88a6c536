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
  /** Relative distance within which a unit's KL is the floor: it is held on batches, not here. */
  private static final double NEAR = 0.25;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> pinned = evidence.complete(FreeBitsPinned::pinned);
    if (pinned.isEmpty()) {
      return Optional.empty();
    }
    Subject worst = Collections.max(pinned, Comparator.comparingDouble(FreeBitsPinned::share));
    String sentence =
        String.format(
            "In %s most units have a KL at the floor of free bits: %s of %s in %s, at %s nats each. A floor is"
                + " not information: of its rate of %s nats, %s are what the floor grants.",
            Phrases.count(pinned.size(), "trial"),
            atFloor(worst),
            Phrases.count(worst.units().size(), "unit"),
            worst.label(),
            Digits.of(floor(worst)),
            Digits.nats(worst.last().validation().rate()),
            Digits.nats(granted(worst)));
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
    return trial.kind(Parameters.OBJECTIVE).equals("free_bits") && share(trial) > 0.5;
  }

  private static double floor(Subject trial) {
    return trial.field(Parameters.OBJECTIVE, "nats").orElseThrow();
  }

  private static long atFloor(Subject trial) {
    double floor = floor(trial);
    return trial.units().stream()
        .filter(unit -> Math.abs(unit.kl() - floor) <= NEAR * floor)
        .count();
  }

  /** Returns what the units have that the floor makes no cheaper to lack, in nats. */
  private static double granted(Subject trial) {
    return trial.units().stream().mapToDouble(unit -> Math.min(unit.kl(), floor(trial))).sum();
  }

  private static double share(Subject trial) {
    return trial.units().isEmpty() ? 0 : (double) atFloor(trial) / trial.units().size();
  }
}
