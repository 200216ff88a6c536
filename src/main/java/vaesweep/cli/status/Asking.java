package vaesweep.cli.status;

import java.time.Duration;
import java.util.Optional;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.trial.TrialState;

/** Asks something of the process that runs a sweep, and tells what came of it. */
final class Asking {
  private static final long POLL_MILLIS = 50;

  private final ResultFiles files;
  private final Console console;

  Asking(ResultFiles files, Console console) {
    this.files = files;
    this.console = console;
  }

  /** What became of a request within the time that was waited. */
  private enum Answer {
    /** The process has ended, or another runs the sweep by now. */
    ENDED,
    /** It has taken the request, and its running trials go on. */
    HEARD,
    SILENT
  }

  ExitCode ask(SweepRequest.Kind kind, WaitLimit patience) {
    Duration limit = patience.limit();
    Optional<LockHolder> holder = SweepLock.holder(files.lock());
    if (holder.filter(LockHolder::alive).isEmpty()) {
      String forced = holder.isPresent() ? "; " + holder.get().text() + ", was ended by force" : "";
      say("is not running, so there is nothing to " + kind.spelling() + forced + ".");
      return ExitCode.COMPLETE;
    }
    files.request().ask(kind, holder.get());
    Answer answer = await(kind, holder.get(), limit);
    tell(answer, kind, holder.get(), limit);
    return answer == Answer.SILENT ? ExitCode.ENVIRONMENT : ExitCode.COMPLETE;
  }

  private Answer await(SweepRequest.Kind kind, LockHolder holder, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    Answer answer = Answer.SILENT;
    while (true) {
      boolean ended = !SweepLock.holder(files.lock()).equals(Optional.of(holder));
      boolean taken = !files.request().of(holder).equals(Optional.of(kind));
      if (ended) {
        if (!taken) {
          files.request().withdraw(); // it ended by itself before it looked
        }
        return Answer.ENDED;
      }
      if (taken && answer == Answer.SILENT && kind == SweepRequest.Kind.STOP) {
        console.err().println(running() + " going on to the end; no new ones begin");
      }
      answer = taken ? Answer.HEARD : Answer.SILENT;
      if (System.nanoTime() >= end || !pause()) {
        return answer;
      }
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(POLL_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void tell(Answer answer, SweepRequest.Kind kind, LockHolder holder, Duration limit) {
    switch (answer) {
      case ENDED -> say("ended: " + states() + ".");
      case HEARD -> {
        say("was asked to " + kind.spelling() + ", and has heard it; " + running() + " going on.");
        console.out().println("status " + files.database() + " tells how far they are.");
      }
      case SILENT -> {
        say("was asked to " + kind.spelling() + ", but " + holder.text() + ", has not answered");
        console.out().println("within " + limit.toSeconds() + " s. It will obey once it does.");
      }
    }
  }

  private void say(String predicate) {
    console.out().println(files.name() + " " + predicate);
  }

  private String running() {
    try (Results results = SqliteResults.open(files.database())) {
      long count = results.trials().stream().filter(in(TrialState.RUNNING)).count();
      return Amounts.count((int) count, "trial") + (count == 1 ? " is" : " are");
    }
  }

  private String states() {
    try (Results results = SqliteResults.open(files.database())) {
      long complete = results.trials().stream().filter(in(TrialState.COMPLETE)).count();
      long waiting = results.trials().stream().filter(in(TrialState.WAITING)).count();
      String total = Amounts.count(results.trials().size(), "trial");
      String all = complete + " of " + total + " complete";
      return waiting == 0 ? all : all + ", " + waiting + " waiting; the sweep's command goes on";
    }
  }

  private static java.util.function.Predicate<TrialRow> in(TrialState state) {
    return trial -> trial.state() == state;
  }
}
