package vaesweep.plan.pruning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a bracket will be pruned, as far as that is known before its training: if no values are equal
 * and no trial fails.
 *
 * @param rungs where anybody meets
 * @param least epochs that are trained at least, of all repeats
 * @param most the same at most: with trainings of one length the same number
 */
public record PruningForecast(Bracket bracket, List<Rung> rungs, long least, long most) {
  /**
   * A rung.
   *
   * @param epoch after which they are compared
   * @param met configurations that are compared
   * @param kept configurations that go on
   */
  public record Rung(int epoch, int met, int kept) {}

  public PruningForecast {
    rungs = List.copyOf(rungs);
  }

  public static PruningForecast of(Bracket bracket, int eta) {
    List<Rung> rungs = new ArrayList<>();
    List<PrunableConfiguration> met = new ArrayList<>();
    long least = trainedToTheirFirstRung(bracket);
    long most = least;
    int kept = 0;
    for (int i = 0; i < bracket.rungs().size(); i++) {
      int epoch = bracket.rungs().get(i);
      int before = met.size();
      met.clear();
      bracket.candidates().stream().filter(each -> each.meets(epoch)).forEach(met::add);
      int now = kept + met.size() - before;
      if (now > 0) {
        kept = Math.max(1, now / eta);
        rungs.add(new Rung(epoch, now, kept));
        int next = i + 1 < bracket.rungs().size() ? bracket.rungs().get(i + 1) : Integer.MAX_VALUE;
        least += smallest(parts(met, epoch, next).sorted(), kept);
        most += smallest(parts(met, epoch, next).sorted(Comparator.reverseOrder()), kept);
      }
    }
    return new PruningForecast(bracket, rungs, least, most);
  }

  /** Returns the epochs of all repeats that each would be trained for between two rungs. */
  private static Stream<Long> parts(List<PrunableConfiguration> met, int from, int to) {
    return met.stream()
        .map(
            each ->
                (long) each.trials().size()
                    * (Math.min(each.epochs(), to) - Math.min(each.epochs(), from)));
  }

  private static long smallest(Stream<Long> sorted, int count) {
    return sorted.limit(count).mapToLong(epochs -> epochs).sum();
  }

  private static long trainedToTheirFirstRung(Bracket bracket) {
    long epochs = 0;
    for (PrunableConfiguration candidate : bracket.candidates()) {
      int first =
          bracket.rungs().stream().filter(candidate::meets).findFirst().orElse(Integer.MAX_VALUE);
      epochs += (long) candidate.trials().size() * Math.min(candidate.epochs(), first);
    }
    return epochs;
  }

  /** Epochs of all trials, were none pruned. */
  public long epochs() {
    return bracket.candidates().stream()
        .mapToLong(each -> (long) each.trials().size() * each.epochs())
        .sum();
  }
}
