package vaesweep.plan.pruning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A bracket on its way: who is still in it, and which rung comes next. */
public final class SuccessiveHalving {
  /** Where trials are. They are named by their places in the plan. */
  public interface RungResults {
    /** Whether a trial is that many epochs far, or will never be. */
    boolean hasArrived(int trial, int epoch);

    /**
     * Returns what trials have to show after an epoch, or after their last where they were complete
     * before; not a number where they failed before. Asked only of those that have arrived.
     */
    List<Double> values(List<Integer> trials, int epoch);
  }

  private final Bracket bracket;
  private final int eta;
  private final List<PrunableConfiguration> left;
  private int next;
  private List<PrunableConfiguration> meeting;
  private List<Integer> awaited;
  private int arrived;

  /**
   * @param eta one of so many goes on
   */
  public SuccessiveHalving(Bracket bracket, int eta) {
    this.bracket = bracket;
    this.eta = eta;
    left = new ArrayList<>(bracket.candidates());
    meet();
  }

  public Bracket bracket() {
    return bracket;
  }

  /** Those that are not pruned. */
  public List<PrunableConfiguration> left() {
    return List.copyOf(left);
  }

  /** Returns after which epoch a candidate waits for others; the greatest number where for none. */
  public int target(PrunableConfiguration candidate) {
    return bracket.rungs().subList(next, bracket.rungs().size()).stream()
        .filter(rung -> candidate.meets(rung) && rung < candidate.epochs())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** Decides all rungs at which everybody has arrived. */
  public List<RungDecision> advance(RungResults results) {
    List<RungDecision> decisions = new ArrayList<>();
    while (next < bracket.rungs().size() && haveArrived(results)) {
      int rung = bracket.rungs().get(next);
      RungDecision decision =
          RungDecision.of(rung, meeting, means(results.values(awaited, rung)), eta);
      left.removeAll(
          decision.lost().stream().map(RungDecision.Loser::candidate).collect(Collectors.toSet()));
      decisions.add(decision);
      next++;
      meet();
    }
    return decisions;
  }

  /** Who is compared at the next rung. */
  private void meet() {
    boolean another = next < bracket.rungs().size();
    meeting =
        another
            ? left.stream().filter(each -> each.meets(bracket.rungs().get(next))).toList()
            : List.of();
    awaited = meeting.stream().flatMap(candidate -> candidate.trials().stream()).toList();
    arrived = 0;
  }

  /** Who has arrived stays so, and is not asked for again. */
  private boolean haveArrived(RungResults results) {
    int rung = bracket.rungs().get(next);
    while (arrived < awaited.size() && results.hasArrived(awaited.get(arrived), rung)) {
      arrived++;
    }
    return arrived == awaited.size();
  }

  /** The mean over each candidate's repeats: not a number where one of them is none. */
  private List<Double> means(List<Double> values) {
    List<Double> means = new ArrayList<>();
    int from = 0;
    for (PrunableConfiguration candidate : meeting) {
      int to = from + candidate.trials().size();
      double sum = values.subList(from, to).stream().mapToDouble(value -> value).sum();
      means.add(sum / candidate.trials().size());
      from = to;
    }
    return means;
  }
}
