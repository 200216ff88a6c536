package vaesweep.cli.file;

import vaesweep.cli.console.Console;
import vaesweep.data.DataProgress;

/** Tells of a download every few megabytes. */
public final class DownloadProgress implements DataProgress {
  private static final long LINE_BYTES = 5 << 20;

  private final Console console;
  private long next;
  private String current = "";

  public DownloadProgress(Console console) {
    this.console = console;
  }

  @Override
  public void downloaded(String file, long bytes, long total) {
    if (!file.equals(current)) {
      current = file;
      next = 0;
    }
    if (bytes >= next || bytes == total) {
      String of = total > 0 ? " of " + total / 1024 : "";
      console.err().println("downloading " + file + ": " + bytes / 1024 + of + " KiB");
      next = bytes + LINE_BYTES;
    }
  }
}
