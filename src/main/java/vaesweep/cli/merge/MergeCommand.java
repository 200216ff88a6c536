package vaesweep.cli.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.cli.console.Refusal;
import vaesweep.cli.console.Version;
import vaesweep.cli.file.Conclusions;
import vaesweep.cli.file.ResultFiles;
import vaesweep.cli.page.Pages;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Summary;
import vaesweep.runner.thread.WriterThread;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.merge.CannotMerge;
import vaesweep.storage.merge.Joined;
import vaesweep.storage.merge.Merge;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.TrialState;

/** Joins databases of one sweep that were made on different machines. */
@Command(
    name = "merge",
    description = {
      "Joins databases of one sweep that were made on different machines, such as its shards.",
      "A complete trial beats a failed one, and that a waiting one; the sources stay as they are."
    },
    mixinStandardHelpOptions = true)
public final class MergeCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "INTO",
      description = "The merged database, such as results/beta.db: a new one, or one to add to.")
  private Path into;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "DB", description = "What is joined.")
  private List<Path> sources;

  private final Console console;
  private final Clock clock;

  public MergeCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    check();
    ResultFiles files = ResultFiles.of(into);
    try (SweepLock lock = SweepLock.acquire(files.lock(), clock.instant())) {
      for (Joined joined : merged(files)) {
        MergeWords.of(joined).forEach(console.out()::println);
      }
      conclude(files);
      try (Results results = SqliteResults.open(files.database())) {
        SweepFacts facts = SweepFacts.of(results, results.findings());
        Pages.write(results, facts, files);
        Summary summary = Summary.of(facts);
        console.out().println(results.edition().name() + ": " + summary.state());
        console.out().println("Page      " + files.page());
        console.out().println("Database  " + files.database());
        boolean failed =
            results.trials().stream().anyMatch(trial -> trial.state() == TrialState.FAILED);
        return (failed ? ExitCode.TRIALS_FAILED : ExitCode.COMPLETE).code();
      }
    }
  }

  private List<Joined> merged(ResultFiles files) {
    for (Path source : sources) {
      SweepLock.holder(ResultFiles.of(source).lock())
          .filter(LockHolder::alive)
          .ifPresent(holder -> console.err().println(MergeWords.stillRunning(source, holder)));
    }
    try {
      return Merge.run(files.database(), sources);
    } catch (CannotMerge e) {
      List<String> lines = new ArrayList<>(e.problems());
      lines.add("nothing was merged.");
      throw new Refusal(ExitCode.WRONG_INPUT, lines);
    }
  }

  private static void conclude(ResultFiles files) {
    try (WriterThread writer = new WriterThread();
        Recorder recorder = SqliteRecorder.open(files.database(), Version.TEXT, writer)) {
      Conclusions.draw(files.database(), recorder);
    }
  }

  /** Refuses with all that is wrong with the names. */
  private void check() {
    List<String> problems = new ArrayList<>();
    if (!into.toString().endsWith(ResultFiles.DATABASE)) {
      problems.add(into + ": expected a database to merge into, with a name that ends on .db");
    }
    List<Path> seen = new ArrayList<>(List.of(real(into)));
    for (Path source : sources) {
      if (!Files.isRegularFile(source)) {
        problems.add(source + ": no such database");
      } else if (seen.contains(real(source))) {
        problems.add(source + ": named twice, expected each database once");
      }
      seen.add(real(source));
    }
    if (!problems.isEmpty()) {
      problems.add("nothing was merged.");
      throw new Refusal(ExitCode.WRONG_INPUT, problems);
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize(); // it is not there yet
    }
  }
}
