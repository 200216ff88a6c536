package vaesweep.sweep.memory;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vaesweep.vae.arrays.NativeMemory;

/**
 * What workers may take, in bytes.
 *
 * @param heap of Java's heap
 * @param arrays of arrays off the heap
 * @param machine of the machine's memory, or the container's, heap and arrays together
 */
record FreeMemory(long heap, long arrays, long machine) {
  /** For the page, the database, and all else that is there but workers. */
  private static final long OTHER_BYTES = 64_000_000;

  private static final Path LINUX = Path.of("/proc/meminfo");
  private static final String AVAILABLE = "MemAvailable:";

  /**
   * Returns what this machine has.
   *
   * @param dataBytes of the rows, which are on the heap already
   */
  static FreeMemory ofThisMachine(long dataBytes) {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long free = available().orElse(machine.getFreeMemorySize());
    long most = Math.min(free, machine.getTotalMemorySize());
    long heap = Runtime.getRuntime().maxMemory() - dataBytes - OTHER_BYTES;
    return new FreeMemory(
        Math.max(0, heap),
        NativeMemory.mostBytes(),
        Math.max(0, Math.min(most, NativeMemory.growthLeft()) - OTHER_BYTES));
  }

  /** Linux says how much it would free of its caches; what is merely unused says little there. */
  private static OptionalLong available() {
    if (!Files.isReadable(LINUX)) {
      return OptionalLong.empty();
    }
    try (Stream<String> lines = Files.lines(LINUX)) {
      return lines
          .filter(line -> line.startsWith(AVAILABLE))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty(); // then what is unused has to do
    }
  }
}
