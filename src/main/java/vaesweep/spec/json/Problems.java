package vaesweep.spec.json;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that the user sees all of it at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Json.Place place, String message) {
    found.add(new Problem(place.line(), place.column(), place.pointer(), message));
  }

  /** Adds {@code found …, expected …}. */
  public void unexpected(Json json, String expected) {
    add(json.place(), "found " + json.found() + ", expected " + expected);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns how many there are so far, to see whether reading a part added some. */
  public int size() {
    return found.size();
  }

  /** Returns all of them, in the order of their places. */
  public List<Problem> all() {
    return found.stream().sorted().toList();
  }
}
