package vaesweep.spec.reading;

/** The least text around what a test is about. */
final class Specs {
  private Specs() {}

  static String grid(String parameters) {
    return "{\"name\":\"x\",\"method\":\"grid\",\"data\":\"d\", \"parameters\":{"
        + parameters
        + "}}";
  }

  static String random(String parameters) {
    return grid(parameters).replace("\"grid\"", "\"random\",\"trials\":9");
  }
}
