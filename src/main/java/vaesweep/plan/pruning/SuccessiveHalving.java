package vaesweep.plan.pruning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A population on its way: who is still in it, and which rung comes next. */
public final class SuccessiveHalving {
  /** Where trials are. They are named by their places in the plan. */
  public interface Standings {
    /** Whether a trial is that many epochs far, or will never be. */
    boolean hasArrived(int trial, int epoch);

    /**
     * Returns what trials have to show after an epoch, or after their last where they were complete
     * before; not a number where they failed before. Asked only of those that have arrived.
     */
    List<Double> values(List<Integer> trials, int epoch);
  }

  private final Population population;
  private final int eta;
  private final List<Candidate> left;
  private int next;
  private List<Candidate> meeting;
  private List<Integer> awaited;
  private int arrived;

  /**
   * @param eta one of so many goes on
   */
  public SuccessiveHalving(Population population, int eta) {
    this.population = population;
    this.eta = eta;
    left = new ArrayList<>(population.entrants());
    meet();
  }

  public Population population() {
    return population;
  }

  /** Those that are not pruned. */
  public List<Candidate> left() {
    return List.copyOf(left);
  }

  /** Returns after which epoch an entrant waits for others; the greatest number where for none. */
  public int target(Candidate entrant) {
    return population.rungs().subList(next, population.rungs().size()).stream()
        .filter(rung -> entrant.meets(rung) && rung < entrant.epochs())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** Decides all rungs at which everybody has arrived. */
  public List<RungDecision> advance(Standings standings) {
    List<RungDecision> cuts = new ArrayList<>();
    while (next < population.rungs().size() && haveArrived(standings)) {
      int rung = population.rungs().get(next);
      RungDecision cut =
          RungDecision.of(rung, meeting, means(standings.values(awaited, rung)), eta);
      left.removeAll(
          cut.lost().stream().map(RungDecision.Loser::entrant).collect(Collectors.toSet()));
      cuts.add(cut);
      next++;
      meet();
    }
    return cuts;
  }

  /** Who is compared at the next rung. */
  private void meet() {
    boolean another = next < population.rungs().size();
    meeting =
        another
            ? left.stream().filter(each -> each.meets(population.rungs().get(next))).toList()
            : List.of();
    awaited = meeting.stream().flatMap(entrant -> entrant.trials().stream()).toList();
    arrived = 0;
  }

  /** Who has arrived stays so, and is not asked for again. */
  private boolean haveArrived(Standings standings) {
    int rung = population.rungs().get(next);
    while (arrived < awaited.size() && standings.hasArrived(awaited.get(arrived), rung)) {
      arrived++;
    }
    return arrived == awaited.size();
  }

  /** The mean over each entrant's repeats: not a number where one of them is none. */
  private List<Double> means(List<Double> values) {
    List<Double> means = new ArrayList<>();
    int from = 0;
    for (Candidate entrant : meeting) {
      int to = from + entrant.trials().size();
      double sum = values.subList(from, to).stream().mapToDouble(value -> value).sum();
      means.add(sum / entrant.trials().size());
      from = to;
    }
    return means;
  }
}
