package vaesweep.spec;

import java.util.List;
import vaesweep.spec.json.Problem;

/** A sweep file that cannot be run, with every problem that was found in it. */
public final class InvalidSweep extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public InvalidSweep(List<Problem> problems) {
    super(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
    this.problems = problems.stream().sorted().toList();
  }

  /** All problems, in the order of their places. */
  public List<Problem> problems() {
    return problems;
  }
}
