package vaesweep.storage;

import java.util.List;

/**
 * A configuration on the frontier of its likelihood and latent size. The database's view {@code
 * configuration_frontier} decides, so that page, console, queries and the networks kept cannot
 * disagree.
 *
 * @param trial the least number of the configuration's trials, which names it
 * @param trials its complete trials, ascending
 * @param likelihood as in the view {@code trials}
 * @param overall whether it is also on the frontier over all latent sizes
 */
public record FrontierRow(
    int trial, List<Integer> trials, String likelihood, int latentSize, boolean overall) {
  public FrontierRow {
    trials = List.copyOf(trials);
  }
}
