package vaesweep.diagnosis.rules.training;

import java.util.Map;
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
}
