package vaesweep.trial.judged;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vaesweep.spec.type.Spelled;

/**
 * A diagnosis of one cause in one sweep.
 *
 * @param code such as {@code COLLAPSE_FULL}
 * @param severity how much it matters
 * @param sentence what was seen, with the sweep's own numbers as evidence; its first sentence is
 *     short and stands alone
 * @param remedy what to do about it, its first sentence alike; may be empty
 * @param trials the numbers of the trials it is about, ascending
 * @param remedySweep the text of a sweep file that trains them again as the remedy says; empty
 *     where the remedy is no training
 */
public record Finding(
    String code,
    Severity severity,
    String sentence,
    String remedy,
    List<Integer> trials,
    Optional<String> remedySweep) {
  public Finding {
    trials = List.copyOf(trials);
  }

  /** A finding whose remedy is no training. */
  public Finding(
      String code, Severity severity, String sentence, String remedy, List<Integer> trials) {
    this(code, severity, sentence, remedy, trials, Optional.empty());
  }

  /** Returns the same with a sweep file that trains its trials again. */
  public Finding with(Optional<String> sweep) {
    return new Finding(code, severity, sentence, remedy, trials, sweep);
  }

  /** What stands in a remedy that is not known to help, before the reason. */
  public static final String UNSURE = "Not sure this helps";

  /**
   * Returns what was seen and what to do, each by its first sentence, which stands alone; a remedy
   * that is not known to help begins with {@code Perhaps}.
   */
  public String headline() {
    String advice = firstOf(remedy);
    if (remedy.contains(UNSURE)) {
      advice = "Perhaps " + advice.substring(0, 1).toLowerCase(Locale.ROOT) + advice.substring(1);
    }
    return (firstOf(sentence) + " " + advice).strip();
  }

  private static String firstOf(String sentences) {
    int end = sentences.indexOf(". ");
    return end < 0 ? sentences : sentences.substring(0, end + 1);
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
