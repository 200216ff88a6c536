package vaesweep.storage.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The trials that no other of the same likelihood beats: none has less distortion at no more rate,
 * nor less rate at no more distortion. Trials with equal numbers stay together. What is on it does
 * not depend on the order of arrival.
 */
final class Frontier {
  private final Map<String, NavigableMap<Double, Step>> byLikelihood = new HashMap<>();

  /** The trials at one distortion; along growing distortion the rate falls. */
  private record Step(double rate, List<Integer> trials) {}

  /**
   * Adds a complete trial.
   *
   * @return the trials that are not on the frontier because of it, which may be itself
   */
  List<Integer> add(int trial, String likelihood, double distortion, double rate) {
    if (Double.isNaN(distortion) || Double.isNaN(rate)) {
      return List.of(trial);
    }
    NavigableMap<Double, Step> steps =
        byLikelihood.computeIfAbsent(likelihood, name -> new TreeMap<>());
    double exact = distortion + 0.0; // -0.0 and 0.0 are one distortion
    Map.Entry<Double, Step> rival = steps.floorEntry(exact);
    if (rival != null && rival.getValue().rate() <= rate) {
      boolean tie = rival.getKey() == exact && rival.getValue().rate() == rate;
      return tie ? join(rival.getValue(), trial) : List.of(trial);
    }
    List<Integer> beaten = removeFrom(steps.tailMap(exact, true), rate);
    steps.put(exact, new Step(rate, new ArrayList<>(List.of(trial))));
    return beaten;
  }

  private static List<Integer> join(Step step, int trial) {
    step.trials().add(trial);
    return List.of();
  }

  private static List<Integer> removeFrom(NavigableMap<Double, Step> steps, double rate) {
    List<Integer> beaten = new ArrayList<>();
    Iterator<Step> each = steps.values().iterator();
    while (each.hasNext()) {
      Step step = each.next();
      if (step.rate() < rate) {
        break;
      }
      beaten.addAll(step.trials());
      each.remove();
    }
    return beaten;
  }
}
