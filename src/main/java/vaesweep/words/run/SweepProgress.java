package vaesweep.words.run;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * Tells of a running sweep on a display: where it draws, done of total, running, failed and the
 * best so far; elsewhere a line a trial. A failed trial has its line in both.
 */
public final class SweepProgress implements SweepListener {
  private final ProgressDisplay display;
  private final SweepFile file;
  private final TrialLabels labels;
  private final Map<Integer, EpochNumbers> running = new ConcurrentHashMap<>();
  private int total;
  private int done;
  private int failed;
  private double bestElbo = Double.NEGATIVE_INFINITY;
  private int bestTrial;

  public SweepProgress(SweepFile file, ProgressDisplay display) {
    this.display = display;
    this.file = file;
    labels = new TrialLabels(file.sweep());
  }

  @Override
  public void told(String sentence) {
    display.tell(sentence);
  }

  @Override
  public void registered(RunStart start) {
    display.tell(Sentences.registered(file, start));
  }

  @Override
  public synchronized void begins(RunStart start) {
    total = start.total();
    done = total - start.waiting();
    display.begin(done, total);
  }

  @Override
  public void asked(SweepRequest.Kind kind) {
    display.tell("");
    display.tell(
        switch (kind) {
          case STOP -> "stopping, as another process asks: no new trials begin";
          case CANCEL -> "cancelling, as another process asks: running trials end now";
        });
  }

  @Override
  public synchronized void startsAgain(StoredTrial trial, String reason) {
    display.interject(labels.of(trial) + " begins again: " + reason);
  }

  @Override
  public synchronized void retrying(StoredTrial trial, Failure failure) {
    running.remove(trial.number());
    display.interject(labels.of(trial) + " will be tried again: " + failure.message());
  }

  @Override
  public synchronized void pruned(StoredTrial trial, Pruning pruning) {
    done++;
    if (!display.isDrawn()) {
      display.interject(
          "[" + done + "/" + total + "] " + labels.of(trial) + " " + PruningWords.of(pruning));
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
      display.interject(failure(trial, lost.failure()));
    } else if (outcome instanceof Outcome.Completed) {
      done++;
      if (last.validation().elbo() > bestElbo) {
        bestElbo = last.validation().elbo();
        bestTrial = trial.number();
      }
      if (!display.isDrawn()) {
        display.tell(completion(trial, last));
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

  private void draw() {
    String best =
        bestTrial == 0 ? "" : ", best ELBO " + Digits.nats(bestElbo) + " (trial " + bestTrial + ")";
    display.draw(done, running.size() + " running, " + failed + " failed" + best);
  }
}
