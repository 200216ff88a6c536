package vaesweep.plan;

import java.util.Locale;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.reading.SweepReader;
import vaesweep.trial.data.DataFacts;

/** The least text around what a test is about, and its plan. */
final class Plans {
  static final DataFacts DATA =
      new DataFacts("fashion-mnist-12k", Binarize.NONE, 10_000, 2_000, 28, 28, 0.5, "abc");

  private Plans() {}

  static Plan plan(String text) throws InvalidSweep {
    return Planner.plan(SweepReader.read(text), DATA);
  }

  static String grid(String parameters) {
    return "{\"name\":\"x\",\"seed\":1,\"data\":\"d\",\"method\":\"grid\",\"parameters\":{"
        + parameters
        + "}}";
  }

  static String random(int trials, String parameters) {
    return drawn("random", trials, parameters);
  }

  static String sobol(int trials, String parameters) {
    return drawn("sobol", trials, parameters);
  }

  private static String drawn(String method, int trials, String parameters) {
    return String.format(
        Locale.ROOT,
        "{\"name\":\"x\",\"seed\":1,\"data\":\"d\",\"method\":\"%s\",\"trials\":%d,"
            + "\"parameters\":{%s}}",
        method,
        trials,
        parameters);
  }
}
