package vaesweep.diagnosis.rules.training;

import java.util.Map;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;

/** Gentler trainings, for remedies. */
final class Clipping {
  /** A common start; much below a healthy training's norms it slows down. */
  private static final double NORM = 5;

  private Clipping() {}

  /** Clips the gradient, where it is not clipped harder already. */
  static void on(Map<String, Object> parameters) {
    String name = Parameters.GRADIENT_CLIP_NORM.name();
    double known = parameters.get(name) instanceof Number norm ? norm.doubleValue() : NORM * 2;
    parameters.put(name, JsonWriter.number(known > NORM ? NORM : known / 2));
  }

  /** Clips the gradient and makes steps a tenth of their size. */
  static void slower(Subject trial, Map<String, Object> parameters) {
    on(parameters);
    double rate =
        trial
            .configuration()
            .number(Parameters.LEARNING_RATE, Parameters.LEARNING_RATE.defaultValue());
    parameters.put(Parameters.LEARNING_RATE.name(), JsonWriter.number(rate / 10));
  }
}
