package vaesweep.plan.pruning;

import java.util.List;
import java.util.SortedMap;

/**
 * Configurations that are compared with each other and no others.
 *
 * @param shared what they are alike in: canonical values by parameter name
 * @param number of hyperband's bracket, counted from 1; 1 under successive halving
 * @param rungs epochs after which they are compared, ascending; none beyond the longest training
 * @param candidates in the order of the plan
 */
public record Bracket(
    SortedMap<String, Object> shared,
    int number,
    List<Integer> rungs,
    List<PrunableConfiguration> candidates) {
  public Bracket {
    rungs = List.copyOf(rungs);
    candidates = List.copyOf(candidates);
  }
}
