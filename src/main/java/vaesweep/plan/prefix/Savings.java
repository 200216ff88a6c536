package vaesweep.plan.prefix;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vaesweep.spec.Parameters;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;

/**
 * What it saves to train common parts once.
 *
 * @param epochs of all trials, were each trained alone
 * @param trained epochs that are trained
 * @param kinds of common parts, those that save most first
 */
public record Savings(long epochs, long trained, List<Kind> kinds) {
  public Savings {
    kinds = List.copyOf(kinds);
  }

  /**
   * Common parts that are alike in size.
   *
   * @param epochs that are trained once, beyond those of a common part within
   * @param trials that have them in common
   * @param times how many such parts there are
   */
  public record Kind(int epochs, int trials, int times) {
    long saved() {
      return (long) epochs * (trials - 1) * times;
    }
  }

  /** Returns what {@code parts} save for {@code trials}. */
  public static Savings of(List<Trial> trials, SharedPrefixes parts) {
    long epochs = 0;
    Multiset<SharedPrefix> members = HashMultiset.create();
    Map<SharedPrefix, Integer> own = new HashMap<>();
    for (Trial trial : trials) {
      epochs += trial.configuration().get(Parameters.EPOCHS);
      int before = 0;
      for (SharedPrefix part : parts.of(trial.key())) {
        members.add(part);
        own.putIfAbsent(part, part.epochs() - before);
        before = part.epochs();
      }
    }
    Multiset<List<Integer>> sizes = HashMultiset.create();
    own.forEach((part, length) -> sizes.add(List.of(length, members.count(part))));
    Set<Kind> kinds = new HashSet<>();
    for (Multiset.Entry<List<Integer>> size : sizes.entrySet()) {
      kinds.add(new Kind(size.getElement().get(0), size.getElement().get(1), size.getCount()));
    }
    long saved = kinds.stream().mapToLong(Kind::saved).sum();
    return new Savings(
        epochs,
        epochs - saved,
        kinds.stream()
            .filter(kind -> kind.saved() > 0)
            .sorted(
                Comparator.comparingLong(Kind::saved)
                    .reversed()
                    .thenComparing(Kind::epochs)
                    .thenComparing(Kind::trials))
            .toList());
  }

  /** Epochs that are taken over. */
  public long saved() {
    return epochs - trained;
  }
}
