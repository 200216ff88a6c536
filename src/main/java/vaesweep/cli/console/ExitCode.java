package vaesweep.cli.console;

import java.util.ArrayList;
import java.util.List;
import vaesweep.sweep.file.Refusal;

/** How the program ended. */
public enum ExitCode {
  /** All trials complete or pruned; a reading verb answered. */
  COMPLETE(
      0,
      "complete: every trial is complete or pruned; a verb did what it was asked; stop and cancel:"
          + " it ended, or has heard, or nothing ran"),
  /** Some trials failed. */
  TRIALS_FAILED(
      1,
      "some trials failed (sweep, retry, merge), or too many of them did; selftest: a number is off"),
  /** The sweep file, the command line or the data is wrong; nothing was run. */
  WRONG_INPUT(
      2, "wrong input: command line, sweep file, data, database's name or query; nothing was run"),
  /** Disk, lock or permissions; the same command goes on once that is mended. */
  ENVIRONMENT(
      3,
      "environment: disk, lock, permissions, memory, native code; resumable; stop and cancel: no"
          + " answer in time"),
  /** A defect of this program, with a log file. */
  INTERNAL(4, "internal error: a defect of this program, with a log file"),
  /** Stopped by the user; the same command goes on. */
  INTERRUPTED(
      130,
      "stopped: by Ctrl-C, kill, the end of the terminal, stop, cancel, or --time; again: at once;"
          + " resumable");

  /** What ends anything but a sweep or a retry: the operating system tells which signal. */
  private static final String SIGNALLED =
      "another verb that a signal ended: 128 and its number (Ctrl-C 130, kill 143, terminal 129);"
          + " kill -9 gives 137 everywhere";

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  /** Returns how a refusal ends the program. */
  public static ExitCode of(Refusal.Fault fault) {
    return switch (fault) {
      case INPUT -> WRONG_INPUT;
      case ENVIRONMENT -> ENVIRONMENT;
    };
  }

  /**
   * Returns the code and what it means, in one line, of each; help and {@code verbs.md} have these.
   */
  public static List<String> table() {
    List<String> lines = new ArrayList<>();
    for (ExitCode each : values()) {
      lines.add(each.code + "  " + each.meaning);
    }
    lines.add("128+  " + SIGNALLED);
    return List.copyOf(lines);
  }
}
