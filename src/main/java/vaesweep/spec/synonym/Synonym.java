package vaesweep.spec.synonym;

import java.util.Optional;

/**
 * What stands for a word of other programs.
 *
 * @param instead the name that it has here; empty where there is nothing of the kind
 * @param remark what else there is to say of it, as the end of a sentence; may be empty only where
 *     there is a name
 */
public record Synonym(Optional<String> instead, String remark) {
  /** Returns the answer to somebody who wrote the word. */
  public String answer() {
    String here = instead.map(name -> "here it is \"" + name + '"').orElse("");
    return here.isEmpty() || remark.isEmpty() ? here + remark : here + ", " + remark;
  }
}
