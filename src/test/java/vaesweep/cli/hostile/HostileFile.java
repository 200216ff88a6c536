package vaesweep.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file that is no sweep.
 *
 * @param name what is wrong with it
 * @param bytes made when they are asked for, as some are large
 */
record HostileFile(String name, Supplier<byte[]> bytes) {
  static HostileFile text(String name, String text) {
    return new HostileFile(name, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** A text many times over, between two others. */
  static HostileFile repeated(String name, String before, String text, int times, String after) {
    return new HostileFile(
        name, () -> (before + text.repeat(times) + after).getBytes(StandardCharsets.UTF_8));
  }

  /** A file that is good but for one member of its parameters. */
  static HostileFile parameters(String name, String parameters) {
    return text(name, sweep("grid", parameters));
  }

  /** The least text around some parameters. */
  static String sweep(String method, String parameters) {
    String trials = method.equals("grid") ? "" : "\"trials\":3,";
    return "{\"name\":\"x\",\"method\":\"%s\",%s\"data\":\"optdigits\",\"parameters\":{%s}}"
        .formatted(method, trials, parameters);
  }

  @Override
  public String toString() {
    return name;
  }
}
