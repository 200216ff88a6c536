package vaesweep.words.run;

import java.util.ArrayList;
import java.util.List;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.report.words.Takeovers;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.run.RunSummary;

/** What a run came to, in lines for people. */
public final class RunWords {
  private final RunSummary summary;

  public RunWords(RunSummary summary) {
    this.summary = summary;
  }

  /** Returns how the sweep went and what was found, most important first. */
  public List<String> findings() {
    List<String> lines =
        new ArrayList<>(
            Sentences.summary(
                summary.sweep().facts(), summary.result().took(), summary.result().workers()));
    Takeovers.of(summary.sweep().trials())
        .ifPresent(shared -> lines.add("Epochs: " + shared.words() + "."));
    return lines;
  }

  /** Returns where everything is, and why trials are left where some are. */
  public List<String> ending() {
    ResultFiles files = summary.sweep().files();
    List<String> lines = new ArrayList<>();
    lines.add("Page      " + files.page());
    lines.add(
        "Database  "
            + files.database()
            + "  ("
            + Amounts.size(files.databaseBytes())
            + "; query "
            + quoted(files)
            + " @trials)");
    if (!summary.shard().isWhole()) {
      lines.add(Sentences.shard(summary.shard(), summary.own()));
    }
    if (summary.isUnfinished()) {
      lines.add(Sentences.stopped(summary.result().reason()));
    }
    return lines;
  }

  /** The database as a shell takes it. */
  private static String quoted(ResultFiles files) {
    String database = files.database().toString();
    return database.contains(" ") ? '"' + database + '"' : database;
  }
}
