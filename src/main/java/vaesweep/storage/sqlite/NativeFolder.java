package vaesweep.storage.sqlite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vaesweep.storage.StorageFailure;

/**
 * Where SQLite's native code is unpacked: a folder of this process in the temporary one. What a
 * process left that was ended by force is removed by the next, which the library itself does not
 * do.
 */
final class NativeFolder {
  /** Where the library looks; a user's own setting stays. */
  private static final String SETTING = "org.sqlite.tmpdir";

  private static final String PREFIX = "vaesweep-";

  /** With the number of the process. */
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-\\d+");

  private NativeFolder() {}

  /** Chooses the folder; to be called before SQLite is first used, and again at no cost. */
  static synchronized void choose() {
    if (System.getProperty(SETTING) != null) {
      return;
    }
    Path temporary = temporary();
    try {
      removeLeft(temporary);
      String name = PREFIX + ProcessHandle.current().pid() + "-";
      Path own = Files.createTempDirectory(temporary, name);
      own.toFile().deleteOnExit(); // after what is in it, which is registered later
      System.setProperty(SETTING, own.toString());
    } catch (IOException | SecurityException e) {
      throw unusable(e);
    }
  }

  /** Returns what to say where native code could not be unpacked or not be run. */
  static StorageFailure unusable(Throwable cause) {
    return new StorageFailure(
        temporary()
            + ": the temporary folder is missing, full or not writable, or lets no program run from"
            + " it, and SQLite's native code is unpacked there; name another one:"
            + " java -Djava.io.tmpdir=DIR -jar sweep.jar …",
        cause);
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir", "."));
  }

  private static void removeLeft(Path temporary) throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.list(temporary)) {
      left = all.filter(NativeFolder::isOfTheDead).toList();
    }
    left.forEach(NativeFolder::remove);
  }

  private static boolean isOfTheDead(Path folder) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    return name.matches()
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
        && Files.isDirectory(folder);
  }

  /** As far as it may: another user's stays. */
  private static void remove(Path folder) {
    File[] files = folder.toFile().listFiles();
    for (File file : files == null ? new File[0] : files) {
      file.delete();
    }
    folder.toFile().delete();
  }
}
