package vaesweep.cli.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.merge.Joined;

/** What a merge tells of each database. */
final class MergeWords {
  private static final int MOST_DIFFERING = 5;

  private MergeWords() {}

  static String stillRunning(Path source, LockHolder holder) {
    return source
        + ": its sweep is being run by "
        + holder.text()
        + "; what is complete by now is merged";
  }

  static List<String> of(Joined joined) {
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
