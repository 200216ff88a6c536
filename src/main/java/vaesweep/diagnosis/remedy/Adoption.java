package vaesweep.diagnosis.remedy;

import java.util.List;
import java.util.Map;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.type.Parameter;

/** Training a trial as a better one was trained: what the evidence blames is what differs. */
public final class Adoption {
  private Adoption() {}

  /** Sets the parameters of training in which the better trial differs to what it has. */
  public static void of(Subject trial, Subject better, Map<String, Object> parameters) {
    for (Parameter<?> parameter : Likeness.differing(trial, better)) {
      Object value = better.configuration().values().get(parameter.name());
      if (value == null) {
        parameters.remove(parameter.name()); // its default is not written
      } else {
        parameters.put(parameter.name(), value);
      }
    }
  }

  /**
   * Returns what becomes of a trial, such as {@code learning_rate 0.001 instead of 1}; empty where
   * they were trained alike.
   */
  public static String words(Subject trial, Subject better) {
    List<String> changes =
        Likeness.differing(trial, better).stream()
            .map(
                parameter ->
                    String.format(
                        "%s %s instead of %s",
                        parameter.name(), value(better, parameter), value(trial, parameter)))
            .toList();
    return Phrases.and(changes);
  }

  private static String value(Subject trial, Parameter<?> parameter) {
    String written = trial.configuration().text(parameter);
    return written.isEmpty() ? "none" : written;
  }
}
