package vaesweep.exchange.network;

import java.util.ArrayList;
import java.util.List;
import vaesweep.array.InvalidFile;
import vaesweep.array.NumberArray;

/** Looks through all values of an array, and tells of the first wrong ones and of how many. */
final class ValueProblems {
  private static final int MOST_TOLD = 5;

  private final String name;
  private final NumberArray array;
  private final List<String> lines = new ArrayList<>();
  private int wrong;

  /**
   * @param name names the file in messages
   */
  ValueProblems(String name, NumberArray array) {
    this.name = name;
    this.array = array;
  }

  /** Whether a value is what it must be. */
  interface Rule {
    boolean allows(double value);
  }

  /**
   * Checks every value.
   *
   * @param expected follows what was found
   */
  void check(Rule rule, String expected, String remedy) throws InvalidFile {
    int length = array.length();
    for (int i = 0; i < length; i++) {
      if (!rule.allows(array.elements().at(i))) {
        tell(i, expected);
      }
    }
    if (wrong > MOST_TOLD) {
      lines.add(name + ": and " + (wrong - MOST_TOLD) + " more values of " + length);
    }
    if (wrong > 0) {
      lines.add(remedy);
      throw new InvalidFile(lines);
    }
  }

  private void tell(int index, String expected) {
    if (wrong++ < MOST_TOLD) {
      String place = array.places().of(index);
      lines.add(name + ": " + place + ": found " + array.found(index) + ", expected " + expected);
    }
  }
}
