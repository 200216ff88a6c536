package vaesweep.trial;

import java.util.List;
import java.util.Locale;
import vaesweep.spec.Spelled;

/**
 * A diagnosis of one cause in one sweep.
 *
 * @param code such as {@code COLLAPSE_FULL}
 * @param severity how much it matters
 * @param sentence what was seen, with the sweep's own numbers as evidence
 * @param remedy what to do about it; may be empty
 * @param trials the numbers of the trials it is about, ascending
 */
public record Finding(
    String code, Severity severity, String sentence, String remedy, List<Integer> trials) {
  public Finding {
    trials = List.copyOf(trials);
  }

  /** How much a finding matters. */
  public enum Severity implements Spelled {
    /** Trials gave no result. */
    ERROR,
    /** Numbers do not mean what they seem to. */
    WARNING,
    /** Good to know. */
    INFO;

    @Override
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
