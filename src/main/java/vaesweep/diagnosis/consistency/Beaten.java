package vaesweep.diagnosis.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.trial.measured.SplitNumbers;

/**
 * A trial whose network is not the best of the sweep at the trial's own objective, D + beta_eff·R
 * on the training rows.
 *
 * @param trial which was beaten
 * @param by the trial whose network is best at it
 * @param nats by how much
 */
public record Beaten(Subject trial, Subject by, double nats) {
  /** Nats within which two trainings count as equally good, or more where draws of z err more. */
  public static final double TOLERANCE = 0.25;

  /** Returns the trials of a group that are beaten by more than the tolerance. */
  static List<Beaten> among(Alike alike) {
    List<Subject> best = lowerHull(alike.trials());
    return alike.trials().stream().flatMap(trial -> worst(trial, best).stream()).toList();
  }

  /**
   * Returns the trials that can be the best at D + β·R for some β ≥ 0: the lower left of the convex
   * hull of all in the plane of R and D (the monotone chain of Andrew 1979).
   */
  static List<Subject> lowerHull(List<Subject> trials) {
    List<Subject> sorted = new ArrayList<>(trials);
    sorted.sort(
        Comparator.comparingDouble((Subject trial) -> trial.last().train().rate())
            .thenComparingDouble(Beaten::distortion));
    List<Subject> hull = new ArrayList<>();
    for (Subject trial : sorted) {
      int last = hull.size() - 1;
      if (last >= 0 && distortion(trial) >= distortion(hull.get(last))) {
        continue; // no rate is saved and nothing gained
      }
      while (hull.size() > 1
          && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), trial) <= 0) {
        hull.remove(hull.size() - 1);
      }
      hull.add(trial);
    }
    return hull;
  }

  private static double distortion(Subject trial) {
    return trial.last().train().distortion();
  }

  /** Above 0 where the way over the three turns to the left. */
  private static double turn(Subject a, Subject b, Subject c) {
    SplitNumbers from = a.last().train();
    SplitNumbers over = b.last().train();
    SplitNumbers to = c.last().train();
    return (over.rate() - from.rate()) * (to.distortion() - from.distortion())
        - (over.distortion() - from.distortion()) * (to.rate() - from.rate());
  }

  /** Returns by how much the best of {@code others} beats {@code trial}, beyond the tolerance. */
  public static Optional<Beaten> worst(Subject trial, List<Subject> others) {
    return others.stream()
        .map(other -> new Beaten(trial, other, -regret(trial, other)))
        .max(Comparator.comparingDouble(Beaten::nats))
        .filter(worst -> worst.nats > worst.tolerance());
  }

  /** Returns two standard errors of the difference, from the draws of z, or more. */
  double tolerance() {
    return Math.max(TOLERANCE, 2 * Math.hypot(error(trial), error(by)));
  }

  private static double error(Subject trial) {
    return trial.measured("distortion_sampling_error").orElse(0);
  }

  /**
   * Returns (Dⱼ + βᵢRⱼ) − (Dᵢ + βᵢRᵢ), in nats: below 0 where the other is better at the trial's
   * objective than the trial itself.
   */
  public static double regret(Subject trial, Subject other) {
    return objective(trial.betaEff(), other) - objective(trial.betaEff(), trial);
  }

  /**
   * Returns by how much another network is better at a trial's objective than one network, in nats.
   */
  static double regret(Subject network, Subject trial, Subject other) {
    return objective(trial.betaEff(), network) - objective(trial.betaEff(), other);
  }

  /** Returns D + beta_eff·R of the trial's network on training rows, in nats. */
  public static double objective(double betaEff, Subject network) {
    SplitNumbers train = network.last().train();
    return train.distortion() + betaEff * train.rate();
  }
}
