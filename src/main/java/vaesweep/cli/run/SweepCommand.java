package vaesweep.cli.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.plan.Shard;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Takeovers;
import vaesweep.runner.StopReason;
import vaesweep.runner.StopSignal;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.page.Pages;
import vaesweep.sweep.run.Retries;
import vaesweep.sweep.run.RunResult;
import vaesweep.sweep.run.RunSettings;
import vaesweep.sweep.run.SweepRun;
import vaesweep.trial.TrialKey;
import vaesweep.trial.TrialState;

/** Runs a sweep, or goes on with it. */
public final class SweepCommand {
  private final SweepFile file;
  private final RunSettings settings;
  private final Console console;

  public SweepCommand(SweepFile file, RunSettings settings, Console console) {
    this.file = file;
    this.settings = settings;
    this.console = console;
  }

  /** Runs the sweep, or goes on with it. */
  public ExitCode run() {
    return run(Optional.empty());
  }

  /** The same, after some failed trials were made to wait again. */
  ExitCode run(Retries retries) {
    return run(Optional.of(retries));
  }

  private ExitCode run(Optional<Retries> retries) {
    StopSignal stop = new StopSignal();
    Interrupts.stopOnSignal(stop, console); // before the first line that invites one
    SweepProgress progress = new SweepProgress(console, file);
    try (SweepRun run = SweepRun.of(file, settings, stop, progress, Clock.systemUTC())) {
      RunResult result;
      try (progress) {
        result = run.train(retries);
      }
      return summary(run.files(), result);
    }
  }

  private ExitCode summary(ResultFiles files, RunResult result) {
    try (Results results = SqliteResults.open(files.database())) {
      SweepFacts facts = SweepFacts.of(results, results.findings());
      Sentences.summary(facts, result.took(), result.workers()).forEach(console.out()::println);
      Takeovers.of(results.trials())
          .ifPresent(shared -> console.out().println("Epochs: " + shared.words() + "."));
      Pages.write(results, facts, files);
      console.out().println("Page      " + files.page());
      console
          .out()
          .println(
              "Database  "
                  + files.database()
                  + "  ("
                  + Amounts.size(files.databaseBytes())
                  + "; query "
                  + quoted(files)
                  + " @trials)");
      return exitCode(results, result.reason());
    }
  }

  /** The database as a shell takes it. */
  private static String quoted(ResultFiles files) {
    String database = files.database().toString();
    return database.contains(" ") ? '"' + database + '"' : database;
  }

  private ExitCode exitCode(Results results, StopReason ending) {
    Shard shard = settings.shard();
    List<TrialRow> own =
        results.trials().stream().filter(trial -> shard.has(new TrialKey(trial.key()))).toList();
    if (!shard.isWhole()) {
      console.out().println(Sentences.shard(shard, own));
    }
    boolean waits = anyIs(TrialState.WAITING, own);
    if (waits) {
      console.out().println(Sentences.stopped(ending));
    }
    boolean inVain = ending == StopReason.FIRST_FAILURE || ending == StopReason.FAILURES_IN_A_ROW;
    if (waits && !inVain) {
      return ExitCode.INTERRUPTED;
    }
    return inVain || anyIs(TrialState.FAILED, own) ? ExitCode.TRIALS_FAILED : ExitCode.COMPLETE;
  }

  private static boolean anyIs(TrialState state, List<TrialRow> trials) {
    return trials.stream().anyMatch(trial -> trial.state() == state);
  }
}
