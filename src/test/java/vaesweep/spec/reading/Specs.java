package vaesweep.spec.reading;

/** The least text around what a test is about. */
final class Specs {
  private Specs() {}

  static String grid(String parameters) {
    return "{\"name\":\"x\",\"method\":\"grid\",\"data\":\"d\", \"parameters\":{"
        + parameters
        + "}}";
  }
}
