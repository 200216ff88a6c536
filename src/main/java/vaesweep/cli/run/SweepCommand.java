package vaesweep.cli.run;

import java.time.Clock;
import java.util.Optional;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.run.Retries;
import vaesweep.sweep.run.RunResult;
import vaesweep.sweep.run.RunSettings;
import vaesweep.sweep.run.RunSummary;
import vaesweep.sweep.run.SweepRun;
import vaesweep.trial.stop.StopSignal;
import vaesweep.words.run.RunWords;
import vaesweep.words.run.SweepProgress;

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
    ProgressBarDisplay display = new ProgressBarDisplay(console);
    SweepProgress progress = new SweepProgress(file, display);
    try (SweepRun run = SweepRun.of(file, settings, stop, progress, Clock.systemUTC())) {
      RunResult result;
      try (display) {
        result = run.train(retries);
      }
      try (RunSummary summary = run.summary(result)) {
        RunWords words = new RunWords(summary);
        words.findings().forEach(console.out()::println);
        summary.sweep().writePage();
        words.ending().forEach(console.out()::println);
        return exitCode(summary);
      }
    }
  }

  private static ExitCode exitCode(RunSummary summary) {
    if (summary.isUnfinished() && !summary.gaveUp()) {
      return ExitCode.INTERRUPTED;
    }
    return summary.gaveUp() || summary.hasFailures() ? ExitCode.TRIALS_FAILED : ExitCode.COMPLETE;
  }
}
