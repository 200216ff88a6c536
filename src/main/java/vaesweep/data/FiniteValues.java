package vaesweep.data;

import java.util.ArrayList;
import java.util.List;
import vaesweep.array.NumberArray;

/** Refuses numbers that no network can see, by their places. */
final class FiniteValues {
  private static final int MOST_TOLD = 5;

  private final String name;

  /**
   * @param name names the file in messages
   */
  FiniteValues(String name) {
    this.name = name;
  }

  void check(NumberArray array) throws DataFailure {
    List<String> lines = new ArrayList<>();
    long wrong = 0;
    int length = array.length();
    for (int i = 0; i < length; i++) {
      if (!Float.isFinite((float) array.elements().at(i)) && ++wrong <= MOST_TOLD) {
        lines.add(
            "%s: %s: found %s, expected a number that float32 holds"
                .formatted(name, array.places().of(i), array.found(i)));
      }
    }
    if (wrong > MOST_TOLD) {
      lines.add(name + ": and " + (wrong - MOST_TOLD) + " more values of " + length);
    }
    if (wrong > 0) {
      lines.add("Leave such rows or columns out, or fill them in.");
      throw new DataFailure(String.join("\n", lines));
    }
  }
}
