package vaesweep.words.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.sweep.size.DatabaseSize;
import vaesweep.sweep.size.NetworkCount;

/** How large a database will be, in sentences. */
public final class SizeWords {
  private final DatabaseSize size;

  public SizeWords(DatabaseSize size) {
    this.size = size;
  }

  /**
   * Returns the sizes, and what becomes of the checkpoints of pruned trials where there are any.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(sizes()));
    checkpoints().ifPresent(lines::add);
    return lines;
  }

  private String sizes() {
    List<String> parts = new ArrayList<>();
    parts.add("networks " + Amounts.size(size.networks().bytes()));
    if (size.pruned().trials() > 0) {
      parts.add("checkpoints of pruned trials " + Amounts.size(size.checkpoints()));
    }
    parts.add("numbers and images " + Amounts.size(size.rows()));
    return String.format(
        Locale.ROOT,
        "Database: about %s in the end%s (%s); up to %s while it trains.",
        Amounts.size(size.end()),
        condition(),
        String.join(", ", parts),
        Amounts.size(size.peak()));
  }

  /** How many networks a frontier keeps is known only once it is there. */
  private String condition() {
    NetworkCount networks = size.networks();
    return networks.isKnown()
        ? ", within a factor of " + DatabaseSize.FACTOR
        : ", if the frontier has " + Amounts.count((int) networks.count(), "trial");
  }

  private Optional<String> checkpoints() {
    long pruned = size.pruned().trials();
    if (pruned == 0) {
      return Optional.empty();
    }
    long kept = size.keptCheckpoints();
    String who = "of " + Amounts.count((int) pruned, "pruned trial");
    if (kept == pruned) {
      return Optional.of(
          "Checkpoints: those " + who + " stay; all can go on from there if the rule is edited.");
    }
    return Optional.of(
        "Checkpoints: "
            + (kept == 0 ? "none" : "about " + kept)
            + " "
            + who
            + (kept == 1 ? " stays" : " stay")
            + "; the other trials begin again if the rule is edited so that they go on (checkpoints in"
            + " early_terminate).");
  }
}
