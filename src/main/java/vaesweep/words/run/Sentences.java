package vaesweep.words.run;

import java.time.Duration;
import java.util.List;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.trial.TrialCounts;
import vaesweep.report.words.Summary;
import vaesweep.report.words.WeightWords;
import vaesweep.storage.Registration;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.run.RunStart;
import vaesweep.trial.Shard;
import vaesweep.trial.TrialState;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.stop.StopReason;

/** What the console tells of a sweep, in words that the page uses too. */
final class Sentences {
  private Sentences() {}

  /** Returns what became of the plan, such as {@code beta: 48 trials, 48 new; …}. */
  static String registered(SweepFile file, RunStart start) {
    Registration registration = start.registration();
    DataFacts data = file.facts();
    StringBuilder line = new StringBuilder();
    line.append(file.sweep().name())
        .append(": ")
        .append(Amounts.count(registration.trials().size(), "trial"));
    line.append(", ").append(registration.added()).append(" new");
    if (registration.kept() > 0) {
      line.append(", ").append(registration.kept()).append(" known");
    }
    if (registration.outside() > 0) {
      line.append(", ")
          .append(registration.outside())
          .append(" in the database but no longer in the file");
    }
    line.append("; ").append(start.waiting()).append(" to train on ").append(data.name());
    line.append(" (")
        .append(data.trainRows())
        .append(" rows), ")
        .append(Amounts.count(start.workers(), "worker"));
    return line.toString();
  }

  /** Returns how a sweep went and what was found, most important first. */
  static List<String> summary(SweepFacts facts, Duration took, int workers) {
    Summary summary = Summary.of(facts);
    String state =
        summary.state()
            + "; "
            + Amounts.duration(took)
            + " with "
            + Amounts.count(workers, "worker")
            + ".";
    return SummaryLines.of(
        state,
        summary.sentences(),
        WeightWords.line(facts.recommendations(), facts.progress()),
        facts.findings());
  }

  /** Returns why trials are left, and what to do. */
  static String stopped(StopReason ending) {
    return switch (ending) {
      case TIME_LIMIT ->
          "Stopped, for its time was over; the same command goes on where it stopped.";
      case FIRST_FAILURE ->
          "Stopped at the first failed trial; the same command goes on with the others, retry tries"
              + " it again.";
      case FAILURES_IN_A_ROW ->
          "Stopped, for too many trials failed one after the other; see @failed for why, mend that,"
              + " then retry.";
      case STOPPED, ENDED -> "Stopped; the same command goes on where it stopped.";
    };
  }

  /** Returns how far the trials of a shard are. */
  static String shard(Shard shard, TrialCounts own) {
    return "Shard "
        + shard
        + ": "
        + own.in(TrialState.COMPLETE)
        + " of its "
        + Amounts.count(own.total(), "trial")
        + " complete; merge joins the databases of all shards.";
  }
}
