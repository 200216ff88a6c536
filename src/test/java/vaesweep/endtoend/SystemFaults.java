package vaesweep.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * A system whose calls fail, for programs that are started on it: a library that is loaded before
 * the system's own, made of {@code faults.c}. Calls fail from {@link #begin} to {@link #end}, also
 * those of a program that runs already.
 */
final class SystemFaults {
  private static final long JUMP_SECONDS = 1_000L * 86_400;

  private final Path library;
  private final Path on;

  /** What fails. */
  enum Call {
    LOCK,
    MAP,
    WRITE
  }

  /** How it fails, with Linux's number. */
  enum Errno {
    ENOSPC(28),
    ENOLCK(37),
    ENOSYS(38),
    EOPNOTSUPP(95);

    private final int number;

    Errno(int number) {
      this.number = number;
    }
  }

  private SystemFaults(Path library, Path on) {
    this.library = library;
    this.on = on;
  }

  /** Makes the library in a folder, where this machine can. */
  static SystemFaults in(Path folder) throws IOException, InterruptedException {
    boolean linux = System.getProperty("os.name").equals("Linux");
    assumeTrue(linux, "SKIPPED: the system's calls are made to fail on Linux alone");
    Path source = folder.resolve("faults.c");
    try (InputStream text = SystemFaults.class.getResourceAsStream("faults.c")) {
      Files.copy(Objects.requireNonNull(text), source);
    }
    Path library = folder.resolve("faults.so");
    boolean made;
    try {
      made =
          new ProcessBuilder(
                      "gcc", "-shared", "-fPIC", "-o", "faults.so", source.toString(), "-ldl")
                  .directory(folder.toFile())
                  .inheritIO()
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      made = false; // no such program
    }
    assumeTrue(made, "SKIPPED: to make the system's calls fail needs gcc");
    return new SystemFaults(library, folder.resolve("faults.on"));
  }

  /** The program on a system on which a call fails for every file whose path contains a text. */
  Jar on(Jar jar, Call call, String path, Errno errno) {
    String variables = " FAULT_FILE=" + path + " FAULT_ERRNO=" + errno.number;
    return preloaded(jar, call.name().toLowerCase(Locale.ROOT), variables);
  }

  /** The program on a system whose clock jumps, years back and years ahead, at every look. */
  Jar onJumpingClock(Jar jar) {
    return preloaded(jar, "clock", " FAULT_SECONDS=" + JUMP_SECONDS);
  }

  private Jar preloaded(Jar jar, String call, String variables) {
    String own = "LD_PRELOAD=" + library + " FAULT_SWITCH=" + on + " FAULT_CALL=" + call;
    return jar.after("export " + own + variables);
  }

  SystemFaults begin() throws IOException {
    Files.writeString(on, "");
    return this;
  }

  void end() throws IOException {
    Files.deleteIfExists(on);
  }
}
