package vaesweep.cli.run;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vaesweep.cli.console.Console;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.diagnosis.words.Digits;
import vaesweep.report.words.PruningWords;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.run.RunStart;
import vaesweep.sweep.run.SweepListener;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.Pruning;
import vaesweep.trial.measured.EpochNumbers;

/**
 * Shows a running sweep: to a person one bar with done of total, running, failed, time left and the
 * best so far; elsewhere a line a trial. A failed trial has its line in both.
 */
final class SweepProgress implements SweepListener, AutoCloseable {
  private static final int REDRAW_MILLIS = 250;

  private final Console console;
  private final SweepFile file;
  private final TrialLabels labels;
  private final Map<Integer, EpochNumbers> running = new ConcurrentHashMap<>();
  private ProgressBar bar;
  private int total;
  private int done;
  private int failed;
  private double bestElbo = Double.NEGATIVE_INFINITY;
  private int bestTrial;

  SweepProgress(Console console, SweepFile file) {
    this.console = console;
    this.file = file;
    labels = new TrialLabels(file.sweep());
  }

  @Override
  public void told(String sentence) {
    console.err().println(sentence);
  }

  @Override
  public void registered(RunStart start) {
    console.err().println(Sentences.registered(file, start));
  }

  @Override
  public synchronized void begins(RunStart start) {
    total = start.total();
    done = total - start.waiting();
    bar = console.interactive() ? bar(done, total) : null;
  }

  @Override
  public void asked(SweepRequest.Kind kind) {
    console.err().println();
    console
        .err()
        .println(
            switch (kind) {
              case STOP -> "stopping, as another process asks: no new trials begin";
              case CANCEL -> "cancelling, as another process asks: running trials end now";
            });
  }

  private static ProgressBar bar(int done, int total) {
    return new ProgressBarBuilder()
        .setTaskName("trials")
        .setInitialMax(total)
        .startsFrom(done, java.time.Duration.ZERO)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(REDRAW_MILLIS)
        .build();
  }

  @Override
  public synchronized void startsAgain(StoredTrial trial, String reason) {
    line(labels.of(trial) + " begins again: " + reason);
  }

  @Override
  public synchronized void retrying(StoredTrial trial, Failure failure) {
    running.remove(trial.number());
    line(labels.of(trial) + " will be tried again: " + failure.message());
  }

  @Override
  public synchronized void pruned(StoredTrial trial, Pruning pruning) {
    done++;
    if (bar == null) {
      line("[" + done + "/" + total + "] " + labels.of(trial) + " " + PruningWords.of(pruning));
    }
    draw();
  }

  @Override
  public synchronized void measured(StoredTrial trial, EpochNumbers numbers) {
    running.put(trial.number(), numbers);
    draw();
  }

  @Override
  public synchronized void ended(StoredTrial trial, Outcome outcome) {
    EpochNumbers last = running.remove(trial.number());
    if (outcome instanceof Outcome.Failed lost) {
      done++;
      failed++;
      line(failure(trial, lost.failure()));
    } else if (outcome instanceof Outcome.Completed) {
      done++;
      if (last.validation().elbo() > bestElbo) {
        bestElbo = last.validation().elbo();
        bestTrial = trial.number();
      }
      if (bar == null) {
        console.err().println(completion(trial, last));
      }
    }
    draw();
  }

  private String completion(StoredTrial trial, EpochNumbers last) {
    return String.format(
        Locale.ROOT,
        "[%d/%d] %s: distortion %s, rate %s, elbo %s nats, %s, %s",
        done,
        total,
        labels.of(trial),
        Digits.nats(last.validation().distortion()),
        Digits.nats(last.validation().rate()),
        Digits.nats(last.validation().elbo()),
        Amounts.count(last.activeUnits(), "active unit"),
        Amounts.duration(Duration.ofNanos(Math.round(last.seconds() * 1e9))));
  }

  private String failure(StoredTrial trial, Failure failure) {
    String where =
        failure.kind() == Failure.Kind.DIVERGED
            ? " diverged at epoch " + (failure.epoch() + 1) + ", step " + failure.step() + ": "
            : " failed: ";
    return "[" + done + "/" + total + "] " + labels.of(trial) + where + failure.message();
  }

  private void line(String text) {
    if (bar == null) {
      console.err().println(text);
    } else {
      console.err().println("\r\u001b[2K" + text); // the bar redraws itself below
    }
  }

  private void draw() {
    if (bar != null) {
      bar.stepTo(done);
      String best =
          bestTrial == 0
              ? ""
              : ", best ELBO " + Digits.nats(bestElbo) + " (trial " + bestTrial + ")";
      bar.setExtraMessage(" " + running.size() + " running, " + failed + " failed" + best);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
