package vaesweep.cli.console;

/** How the program ended. */
public enum ExitCode {
  /** All trials complete or pruned; a reading verb answered. */
  COMPLETE(0),
  /** Some trials failed. */
  TRIALS_FAILED(1),
  /** The sweep file, the command line or the data is wrong; nothing was run. */
  WRONG_INPUT(2),
  /** Disk, lock or permissions; the same command goes on once that is mended. */
  ENVIRONMENT(3),
  /** A defect of this program, with a log file. */
  INTERNAL(4),
  /** Stopped by the user; the same command goes on. */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
