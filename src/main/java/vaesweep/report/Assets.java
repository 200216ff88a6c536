package vaesweep.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page carries inline besides its facts.
 *
 * @param style our style sheets
 * @param charts the chart library with its licence notice
 * @param script our scripts, as one module
 */
public record Assets(String style, String charts, String script) {
  private static final List<String> STYLES =
      List.of("colours", "base", "layout", "table", "charts", "information", "print");
  private static final List<String> SCRIPTS =
      List.of(
          "facts",
          "words",
          "colours",
          "state",
          "chart",
          "points",
          "plane",
          "reduction",
          "structure",
          "information",
          "curves",
          "legend",
          "selection",
          "values",
          "table",
          "pictures",
          "findings",
          "start");

  static Assets load() {
    return new Assets(all(STYLES, ".css"), resource("echarts.min.js"), all(SCRIPTS, ".js"));
  }

  private static String all(List<String> names, String ending) {
    return names.stream().map(name -> resource(name + ending)).collect(Collectors.joining("\n"));
  }

  private static String resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the program's own files", e);
    }
  }
}
