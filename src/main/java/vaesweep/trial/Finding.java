package vaesweep.trial;

import java.util.List;
import java.util.Locale;
import vaesweep.spec.Spelled;

/**
 * The diagnosis of one cause in one sweep.
 *
 * @param code names the cause, such as {@code COLLAPSE_FULL}
 * @param severity how much it matters
 * @param sentence what was found, with its evidence
 * @param remedy what to do about it; may be empty
 * @param trials the numbers of the trials it was found in
 */
public record Finding(
    String code, Severity severity, String sentence, String remedy, List<Integer> trials) {
  public Finding {
    trials = List.copyOf(trials);
  }

  /** How much a finding matters. */
  public enum Severity implements Spelled {
    /** The numbers of these trials are not what the user wanted. */
    ERROR,
    /** They may mislead. */
    WARNING,
    /** Worth knowing. */
    INFO;

    @Override
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
