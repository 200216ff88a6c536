package vaesweep.words.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.StoredConfiguration;
import vaesweep.storage.TrialRow;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.sweep.status.SweepStatus;
import vaesweep.sweep.status.Throughput;
import vaesweep.trial.TrialState;

/** How far a sweep is, in lines for people. */
public final class StatusWords {
  private static final String GOES_ON = "; the sweep's command goes on where it stopped.";

  private final SweepStatus status;

  public StatusWords(SweepStatus status) {
    this.status = status;
  }

  /**
   * Returns it in lines.
   *
   * @param label names a trial by its number
   */
  public List<String> lines(IntFunction<String> label) {
    List<String> lines = new ArrayList<>();
    lines.add(status.name() + ": " + states());
    process().ifPresent(lines::add);
    status.pace().map(StatusWords::sentence).ifPresent(lines::add);
    status
        .running()
        .forEach(trial -> lines.add("running: " + label.apply(trial.number()) + progress(trial)));
    return lines;
  }

  private String states() {
    List<String> parts = new ArrayList<>();
    String total = Amounts.count(status.trials().size(), "trial");
    parts.add(status.in(TrialState.COMPLETE) + " of " + total + " complete");
    for (TrialState state : TrialState.values()) {
      if (state != TrialState.COMPLETE && status.in(state) > 0) {
        parts.add(status.in(state) + " " + state.spelling());
      }
    }
    return String.join(", ", parts);
  }

  private Optional<String> process() {
    Optional<String> holder = status.process().holder().map(LockHolder::text);
    if (status.process().isRunning()) {
      return Optional.of("Running: " + holder.orElseThrow() + elapsed() + "." + stopping());
    }
    if (holder.isPresent()) {
      return Optional.of("Not running: " + holder.get() + ", was ended by force" + GOES_ON);
    }
    return status.in(TrialState.WAITING) > 0
        ? Optional.of("Not running" + GOES_ON)
        : Optional.empty();
  }

  private String stopping() {
    if (!status.process().isStopping()) {
      return "";
    }
    return status.process().asked().orElseThrow() == SweepRequest.Kind.STOP
        ? " Stopping: no new trials begin."
        : " Stopping: running trials end now.";
  }

  /** Nothing where the clock was set back since. */
  private String elapsed() {
    return status
        .process()
        .since()
        .filter(since -> !since.isAfter(status.now()))
        .map(since -> " (" + Amounts.duration(Duration.between(since, status.now())) + " ago)")
        .orElse("");
  }

  private static String sentence(Throughput pace) {
    String left =
        pace.secondsLeft().isEmpty()
            ? "no epoch is measured yet, so the time left is not known."
            : "about " + Amounts.duration(seconds(pace.secondsLeft().getAsDouble())) + " left.";
    if (!pace.isKnown()) {
      return "The clock was set back since, so the pace is not known; " + left;
    }
    return String.format(
        Locale.ROOT,
        "%.1f trials and %.1f epochs a minute; %s",
        pace.trialsPerMinute(),
        pace.epochsPerMinute(),
        left);
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1e3));
  }

  private static String progress(TrialRow trial) {
    int epochs = StoredConfiguration.of(trial.configuration()).epochs();
    return trial
        .last()
        .map(
            last ->
                String.format(
                    Locale.ROOT,
                    ", epoch %d of %d, elbo %s nats, %s",
                    last.epoch(),
                    epochs,
                    Digits.nats(last.validation().elbo()),
                    Amounts.duration(seconds(last.seconds()))))
        .orElse(", before its first epoch of " + epochs);
  }
}
