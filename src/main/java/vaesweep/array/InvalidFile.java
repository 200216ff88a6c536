package vaesweep.array;

import java.util.List;

/** A file is not what was asked for; the lines give place, found, expected and remedy. */
public final class InvalidFile extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> lines;

  public InvalidFile(String... lines) {
    this(List.of(lines));
  }

  public InvalidFile(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  public List<String> lines() {
    return lines;
  }
}
