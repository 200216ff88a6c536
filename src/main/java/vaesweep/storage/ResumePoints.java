package vaesweep.storage;

import java.util.Map;
import java.util.Set;

/**
 * What is there to go on from.
 *
 * @param epochs done and measured at the checkpoint of each trial that has one that is of this
 *     engine and type of machine
 * @param forks the keys of common parts that have a fork of this engine and type of machine
 */
public record ResumePoints(Map<Integer, Integer> epochs, Set<String> forks) {
  public ResumePoints {
    epochs = Map.copyOf(epochs);
    forks = Set.copyOf(forks);
  }
}
