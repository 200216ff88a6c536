package vaesweep.words.merge;

import java.util.ArrayList;
import java.util.List;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.report.words.Summary;
import vaesweep.storage.merge.Joined;
import vaesweep.sweep.merge.MergeRun;
import vaesweep.sweep.page.OpenedSweep;

/** What a merge tells of each database. */
public final class MergeWords {
  private static final int MOST_DIFFERING = 5;

  private MergeWords() {}

  /** Returns what is told of a source whose sweep is running. */
  public static String stillRunning(MergeRun.Running running) {
    return running.source()
        + ": its sweep is being run by "
        + running.holder().text()
        + "; what is complete by now is merged";
  }

  /** Returns what the merged database says, and where everything is. */
  public static List<String> of(OpenedSweep merged) {
    return List.of(
        merged.name() + ": " + Summary.of(merged.facts()).state(),
        "Page      " + merged.files().page(),
        "Database  " + merged.files().database());
  }

  /** Returns what came of one source. */
  public static List<String> of(Joined joined) {
    List<String> lines = new ArrayList<>();
    lines.add(counts(joined));
    if (joined.otherText()) {
      lines.add(
          "  its sweep file has another wording; the merged database keeps its own, and "
              + Amounts.count(joined.outside(), "trial")
              + " that it does not have stay outside the page");
    }
    joined.differing().stream()
        .limit(MOST_DIFFERING)
        .map(MergeWords::differing)
        .forEach(lines::add);
    int more = joined.differing().size() - MOST_DIFFERING;
    if (more > 0) {
      lines.add("  and " + more + " more");
    }
    return lines;
  }

  private static String counts(Joined joined) {
    List<String> parts = new ArrayList<>();
    parts.add(Amounts.count(joined.taken(), "trial") + " taken");
    if (joined.same() > 0) {
      parts.add(joined.same() + " complete in both with the same numbers");
    }
    if (joined.behind() > 0) {
      parts.add(joined.behind() + " no further than before");
    }
    if (!joined.differing().isEmpty()) {
      parts.add(joined.differing().size() + " complete in both with other numbers");
    }
    return joined.source() + ": " + String.join(", ", parts);
  }

  private static String differing(Joined.Differing trial) {
    return "  trial "
        + trial.trial()
        + ": the numbers of machine type "
        + trial.kept()
        + " were kept, those of "
        + trial.left()
        + " left";
  }
}
