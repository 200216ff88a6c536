package vaesweep.spec.file;

import java.util.List;
import vaesweep.spec.json.Problem;
import vaesweep.spec.json.Problems;

/** A sweep file that cannot be run, with every problem that was found in it. */
public final class InvalidSweep extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  private final int count;

  public InvalidSweep(Problems problems) {
    super(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
    this.problems = problems.all();
    count = problems.size();
  }

  /** How many problems there are. */
  public int count() {
    return count;
  }

  /** What is told of them, in the order of their places; of very many, the first. */
  public List<Problem> problems() {
    return problems;
  }
}
