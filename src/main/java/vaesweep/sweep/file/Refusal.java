package vaesweep.sweep.file;

import java.util.List;

/** An end that the user can do something about: what to tell, and what is at fault. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is at fault. */
  public enum Fault {
    /** What the user wrote: a file, an argument, data; nothing was done. */
    INPUT,
    /** Disk, memory, a lock or permissions; the same may be done again once that is mended. */
    ENVIRONMENT
  }

  private final transient List<String> lines;
  private final Fault fault;

  public Refusal(Fault fault, String... lines) {
    this(fault, List.of(lines));
  }

  public Refusal(Fault fault, List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
    this.fault = fault;
  }

  /** Returns what to tell, a line each. */
  public List<String> lines() {
    return lines;
  }

  public Fault fault() {
    return fault;
  }
}
