package vaesweep.plan.pruning;

import java.util.List;
import java.util.SortedMap;

/**
 * Configurations that are compared with each other and no others.
 *
 * @param shared what they are alike in: canonical values by parameter name
 * @param bracket of hyperband, counted from 1; 1 under successive halving
 * @param rungs epochs after which they are compared, ascending; none beyond the longest training
 * @param entrants in the order of the plan
 */
public record Population(
    SortedMap<String, Object> shared, int bracket, List<Integer> rungs, List<Candidate> entrants) {
  public Population {
    rungs = List.copyOf(rungs);
    entrants = List.copyOf(entrants);
  }
}
