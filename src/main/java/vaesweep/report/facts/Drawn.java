package vaesweep.report.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.report.facts.plane.Axis;
import vaesweep.report.facts.plane.RateDistortion;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Finding;

/**
 * Which trials the page shows in full, with curves, units and a line in the table: all, or of a
 * sweep that would make the page too large to open, a choice.
 *
 * @param trials their numbers
 * @param all how many trials the sweep has
 */
public record Drawn(Set<Integer> trials, int all) {
  /** A sweep of more trials is not drawn whole. */
  static final int MOST_WHOLE = 1500;

  /** How many of such a sweep's trials are drawn. */
  static final int CHOSEN = 500;

  private static final int OF_FRONTIERS = 200;
  private static final int OF_A_FINDING = 5;
  private static final int FAILED = 30;

  /** Columns and rows of the cells of the plane, of which none is preferred. */
  private static final int CELLS = 20;

  public Drawn {
    trials = Set.copyOf(trials);
  }

  /**
   * @param bests numbers of the best trials
   */
  static Drawn of(
      List<Subject> trials, RateDistortion plane, List<Integer> bests, List<Finding> findings) {
    if (trials.size() <= MOST_WHOLE) {
      return new Drawn(Set.copyOf(trials.stream().map(Subject::number).toList()), trials.size());
    }
    Set<Integer> chosen = new LinkedHashSet<>();
    chosen.addAll(bests);
    findings.forEach(finding -> take(OF_A_FINDING, finding.trials(), chosen));
    take(FAILED, numbers(trials, TrialState.FAILED), chosen);
    plane
        .frontiers()
        .forEach(each -> take(OF_FRONTIERS / plane.frontiers().size(), each.trials(), chosen));
    overThePlane(trials, plane, chosen);
    List<Integer> others =
        trials.stream().map(Subject::number).filter(n -> !chosen.contains(n)).toList();
    take(CHOSEN - chosen.size(), others, chosen);
    return new Drawn(chosen, trials.size());
  }

  private static List<Integer> numbers(List<Subject> trials, TrialState state) {
    return trials.stream().filter(t -> t.row().state() == state).map(Subject::number).toList();
  }

  /** Takes so many of a list, evenly spread over it, and its first and its last. */
  private static void take(int most, List<Integer> trials, Collection<Integer> into) {
    if (trials.size() <= most) {
      into.addAll(trials);
      return;
    }
    for (int i = 0; i < most; i++) {
      into.add(trials.get((int) ((long) i * (trials.size() - 1) / Math.max(1, most - 1))));
    }
  }

  /** Takes a trial of every cell of the plane, then a second, until there are enough. */
  private static void overThePlane(
      List<Subject> trials, RateDistortion plane, Collection<Integer> into) {
    Map<Long, List<Integer>> cells = new LinkedHashMap<>();
    for (Subject trial : trials) {
      if (Cloud.isPoint(trial)) {
        long column = cell(plane.rate(), trial.last().validation().rate());
        long row = cell(plane.distortion(), trial.last().validation().distortion());
        cells.computeIfAbsent(column * CELLS + row, cell -> new ArrayList<>()).add(trial.number());
      }
    }
    int deepest = cells.values().stream().mapToInt(List::size).max().orElse(0);
    for (int depth = 0; depth < deepest && into.size() < CHOSEN; depth++) {
      for (List<Integer> cell : cells.values()) {
        if (depth < cell.size() && into.size() < CHOSEN) {
          into.add(cell.get(depth));
        }
      }
    }
  }

  private static long cell(Axis axis, double value) {
    double place = (value - axis.low()) / (axis.high() - axis.low()) * (CELLS - 1);
    return (long) Math.floor(Math.max(-1, Math.min(CELLS, place))); // beyond the ends all are one
  }

  public boolean has(int trial) {
    return trials.contains(trial);
  }

  /** Whether trials are left out. */
  public boolean partial() {
    return trials.size() < all;
  }
}
