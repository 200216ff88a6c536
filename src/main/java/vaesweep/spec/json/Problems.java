package vaesweep.spec.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects what is wrong with a file, so that the user sees all of it at once; of very many, the
 * first.
 */
public final class Problems {
  private static final int MOST_TOLD = 200;

  private final List<Problem> told = new ArrayList<>();
  private int count;

  public void add(Json.Place place, String message) {
    add(place, () -> message);
  }

  /** Adds one whose message is long to make, and made only if it is told. */
  void add(Json.Place place, Supplier<String> message) {
    count++;
    if (count <= MOST_TOLD) {
      told.add(new Problem(place, message.get()));
    }
  }

  /** Adds {@code found …, expected …}. */
  public void unexpected(Json json, String expected) {
    add(json.place(), () -> "found " + json.found() + ", expected " + expected);
  }

  /** The same, where what is expected is long to say. */
  public void unexpected(Json json, Supplier<String> expected) {
    add(json.place(), () -> "found " + json.found() + ", expected " + expected.get());
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** Returns how many there are so far, to see whether reading a part added some. */
  public int size() {
    return count;
  }

  /** Returns what is told of them, in the order of their places. */
  public List<Problem> all() {
    return told.stream().sorted().toList();
  }
}
