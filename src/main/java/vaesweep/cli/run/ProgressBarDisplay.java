package vaesweep.cli.run;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vaesweep.cli.console.Console;
import vaesweep.words.run.ProgressDisplay;

/** Shows progress to a person as one bar with the time left; elsewhere it has lines alone. */
final class ProgressBarDisplay implements ProgressDisplay, AutoCloseable {
  private static final int REDRAW_MILLIS = 250;
  private static final String ERASED_LINE = "\r\u001b[2K";

  private final Console console;
  private ProgressBar bar;

  ProgressBarDisplay(Console console) {
    this.console = console;
  }

  @Override
  public synchronized boolean isDrawn() {
    return bar != null;
  }

  @Override
  public synchronized void begin(int done, int total) {
    if (console.interactive()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("trials")
              .setInitialMax(total)
              .startsFrom(done, Duration.ZERO)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(REDRAW_MILLIS)
              .build();
    }
  }

  @Override
  public void tell(String line) {
    console.err().println(line);
  }

  @Override
  public synchronized void interject(String line) {
    // the bar redraws itself below
    console.err().println(bar == null ? line : ERASED_LINE + line);
  }

  @Override
  public synchronized void draw(int done, String details) {
    if (bar != null) {
      bar.stepTo(done);
      bar.setExtraMessage(" " + details);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
