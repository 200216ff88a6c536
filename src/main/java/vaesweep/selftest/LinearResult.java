package vaesweep.selftest;

import java.util.List;

/** What became of one linear network. */
public record LinearResult(LinearCase linear, List<Check> checks) {
  public LinearResult {
    checks = List.copyOf(checks);
  }

  /** Whether all numbers hold. */
  public boolean holds() {
    return checks.stream().allMatch(Check::holds);
  }
}
