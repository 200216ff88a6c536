package vaesweep.words.run;

import java.util.function.Consumer;
import vaesweep.data.DataProgress;

/** Tells of a download every few megabytes. */
public final class DownloadProgress implements DataProgress {
  private static final long LINE_BYTES = 5 << 20;

  private final Consumer<String> lines;
  private long next;
  private String current = "";

  /**
   * @param lines hears each line
   */
  public DownloadProgress(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void downloaded(String file, long bytes, long total) {
    if (!file.equals(current)) {
      current = file;
      next = 0;
    }
    if (bytes >= next || bytes == total) {
      String of = total > 0 ? " of " + total / 1024 : "";
      lines.accept("downloading " + file + ": " + bytes / 1024 + of + " KiB");
      next = bytes + LINE_BYTES;
    }
  }
}
