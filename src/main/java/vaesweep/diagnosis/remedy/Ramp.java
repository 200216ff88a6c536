package vaesweep.diagnosis.remedy;

import java.util.LinkedHashMap;
import java.util.Map;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;

/** Warming the KL weight up. */
public final class Ramp {
  private static final long MOST_EPOCHS = 1_000_000;

  private Ramp() {}

  /** A straight ramp over half of the epochs; where there was a schedule, of twice as many. */
  public static void over(Subject trial, Map<String, Object> parameters) {
    int epochs = trial.configuration().epochs();
    boolean annealed = !trial.kind(Parameters.ANNEALING).equals("none");
    long total = longest(annealed ? 2L * epochs : Math.max(2, epochs));
    parameters.put(Parameters.ANNEALING.name(), ofLength(total / 2.0));
    parameters.put(Parameters.EPOCHS.name(), total);
  }

  /** Returns a straight ramp from the first step on, over so many epochs. */
  public static Map<String, Object> ofLength(double epochs) {
    Map<String, Object> ramp = new LinkedHashMap<>();
    ramp.put("type", "linear");
    ramp.put("start", 0);
    ramp.put("length", JsonWriter.number(epochs));
    return ramp;
  }

  /** Multiplies the epochs. */
  public static void longer(Subject trial, int times, Map<String, Object> parameters) {
    parameters.put(
        Parameters.EPOCHS.name(), longest((long) times * trial.configuration().epochs()));
  }

  /** Returns so many epochs, or as many as a sweep file may ask for. */
  public static long longest(long epochs) {
    return Math.min(MOST_EPOCHS, epochs);
  }
}
