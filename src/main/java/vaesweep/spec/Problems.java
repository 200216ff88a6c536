package vaesweep.spec;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that the user sees all of it at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Json.Place place, String message) {
    found.add(new Problem(place.line(), place.column(), place.pointer(), message));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> all() {
    return found.stream().sorted().toList();
  }
}
