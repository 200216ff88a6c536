package vaesweep.report.facts.trial;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import vaesweep.trial.measured.Picture;

/**
 * The pictures that the page carries.
 *
 * @param byTrial pictures by trial number
 * @param trials how many trials could have pictures
 */
public record Album(Map<Integer, List<Picture>> byTrial, int trials) {
  /** Bytes of PNG that a page may carry. */
  public static final int MOST_BYTES = 4_000_000;

  /**
   * Takes all pictures if they fit; else those of {@code first} and of evenly chosen others.
   *
   * @param complete numbers of the trials that may have pictures here
   * @param first numbers of the trials that matter most, the most important first
   */
  public static Album of(
      List<Integer> complete, Collection<Integer> first, IntFunction<List<Picture>> pictures) {
    Map<Integer, List<Picture>> taken = new LinkedHashMap<>();
    long left = MOST_BYTES;
    for (int trial : inOrder(complete, first)) {
      List<Picture> its = pictures.apply(trial);
      left -= its.stream().mapToLong(picture -> picture.png().length).sum();
      if (left < 0) {
        break;
      }
      if (!its.isEmpty()) {
        taken.put(trial, its);
      }
    }
    return new Album(taken, complete.size());
  }

  /** Returns the same album of a sweep with so many trials that could have pictures. */
  public Album ofAll(int complete) {
    return new Album(byTrial, complete);
  }

  /** The first ones, then the others such that any beginning of the list is spread evenly. */
  private static List<Integer> inOrder(List<Integer> complete, Collection<Integer> first) {
    Set<Integer> order = new LinkedHashSet<>(first);
    List<List<Integer>> spans = new ArrayList<>();
    if (!complete.isEmpty()) {
      spans.add(complete);
    }
    while (!spans.isEmpty()) {
      List<List<Integer>> halves = new ArrayList<>();
      for (List<Integer> span : spans) {
        order.add(span.get(0));
        if (span.size() > 1) {
          halves.addAll(Lists.partition(span.subList(1, span.size()), (span.size() + 1) / 2));
        }
      }
      spans = halves;
    }
    return List.copyOf(order);
  }

  /** Whether trials were left out for want of room. */
  public boolean partial() {
    return byTrial.size() < trials;
  }
}
