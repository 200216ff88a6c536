package vaesweep.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the numbers were measured on. */
final class Processor {
  private static final Path LINUX = Path.of("/proc/cpuinfo");

  private Processor() {}

  /**
   * Returns its name, as far as the operating system tells, its number of cores, and how many
   * programs wanted them in the last minute, for a busy machine gives poor numbers.
   */
  static String describe() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(
        Locale.ROOT,
        "%s, %d core(s), load %s at the start",
        name(),
        Runtime.getRuntime().availableProcessors(),
        load < 0 ? "unknown" : Table.number(load, 1));
  }

  private static String name() {
    try (Stream<String> lines = Files.lines(LINUX, UTF_8)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch"); // not Linux
    }
  }
}
