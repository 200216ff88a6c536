package vaesweep.plan.pruning;

import java.util.ArrayList;
import java.util.List;

/** The brackets of hyperband: each begins one rung later than the one before; the last has none. */
final class HyperbandAllocation {
  private HyperbandAllocation() {}

  /**
   * Deals candidates out in their order, so that further ones leave the earlier where they are:
   * each to the bracket that lacks most of its share, the first of several.
   *
   * @param rungs of the first bracket
   * @return a list for every bracket, one more than rungs
   */
  static List<List<PrunableConfiguration>> deal(
      List<PrunableConfiguration> candidates, int rungs, int eta) {
    double[] sizes = new double[rungs + 1];
    double all = 0;
    List<List<PrunableConfiguration>> dealt = new ArrayList<>();
    for (int i = 0; i <= rungs; i++) {
      sizes[i] = size(rungs - i, rungs, eta);
      all += sizes[i];
      dealt.add(new ArrayList<>());
    }
    for (int n = 1; n <= candidates.size(); n++) {
      int most = 0;
      for (int i = 1; i <= rungs; i++) {
        if (lack(sizes[i] / all * n, dealt.get(i)) > lack(sizes[most] / all * n, dealt.get(most))) {
          most = i;
        }
      }
      dealt.get(most).add(candidates.get(n - 1));
    }
    return dealt;
  }

  private static double lack(double share, List<PrunableConfiguration> has) {
    return share - has.size();
  }

  /**
   * Returns how many begin in a bracket that has {@code s} rungs, of brackets with up to {@code
   * most}: such that all brackets cost about the same.
   *
   * @see <a href="https://jmlr.org/papers/v18/16-558.html">Li et al. 2018, algorithm 1</a>
   */
  static double size(int s, int most, int eta) {
    double power = 1;
    for (int i = 0; i < s; i++) {
      power *= eta;
    }
    return Math.ceil((most + 1.0) / (s + 1) * power);
  }
}
