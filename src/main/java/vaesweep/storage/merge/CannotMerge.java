package vaesweep.storage.merge;

import java.util.List;

/** The databases are not of one sweep, or not made by one engine; nothing was written. */
public final class CannotMerge extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  CannotMerge(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns all that is wrong, a sentence each. */
  public List<String> problems() {
    return problems;
  }
}
