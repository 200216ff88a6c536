package vaesweep.diagnosis.consistency;

import java.util.ArrayList;
import java.util.List;
import vaesweep.diagnosis.evidence.Subject;

/**
 * Two weights of alike trials with none between them, and the means of their trials on training
 * rows. At the optimum D(R) is convex with slope −beta, so between two optima the slope lies
 * between minus the one weight and minus the other.
 *
 * @param from the lesser beta_eff
 * @param to the greater
 * @param distortionRise in nats
 * @param rateRise in nats
 */
public record Step(double from, double to, double distortionRise, double rateRise) {
  /** Returns the steps of a group, by ascending weight. */
  public static List<Step> of(Alike alike) {
    List<Step> steps = new ArrayList<>();
    List<List<Subject>> weights = weights(alike.trials());
    for (int i = 1; i < weights.size(); i++) {
      steps.add(between(weights.get(i - 1), weights.get(i)));
    }
    return steps;
  }

  private static Step between(List<Subject> lesser, List<Subject> greater) {
    return new Step(
        lesser.get(0).betaEff(),
        greater.get(0).betaEff(),
        distortion(greater) - distortion(lesser),
        rate(greater) - rate(lesser));
  }

  private static double distortion(List<Subject> trials) {
    return trials.stream().mapToDouble(t -> t.last().train().distortion()).average().orElseThrow();
  }

  private static double rate(List<Subject> trials) {
    return trials.stream().mapToDouble(t -> t.last().train().rate()).average().orElseThrow();
  }

  /** Returns trials of ascending weight in lists of one weight each. */
  public static List<List<Subject>> weights(List<Subject> ascending) {
    List<List<Subject>> weights = new ArrayList<>();
    for (Subject trial : ascending) {
      int last = weights.size() - 1;
      if (last < 0 || !weights.get(last).get(0).hasWeightOf(trial)) {
        weights.add(new ArrayList<>());
        last++;
      }
      weights.get(last).add(trial);
    }
    return weights;
  }

  /** Whether rate falls and distortion rises with the weight, as they must at the optimum. */
  public boolean isMonotone() {
    return rateRise <= Beaten.TOLERANCE && distortionRise >= -Beaten.TOLERANCE;
  }

  /** Returns dD/dR, without a unit; of use where the rate moves by more than the tolerance. */
  public double slope() {
    return distortionRise / rateRise;
  }

  /** Whether the rate moves enough for a slope. */
  public boolean hasSlope() {
    return Math.abs(rateRise) > Beaten.TOLERANCE;
  }

  /** Whether the slope lies between the weights' negatives, but for the tolerance. */
  public boolean isOnSlope() {
    return distortionRise + from * rateRise >= -Beaten.TOLERANCE
        && distortionRise + to * rateRise <= Beaten.TOLERANCE;
  }
}
