package vaesweep.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk of its own, where this machine lets us make one; else the test is skipped. */
final class Disk implements AutoCloseable {
  private final Path place;

  private Disk(Path place) {
    this.place = place;
  }

  /**
   * Puts it on a folder, which is made where there is none.
   *
   * @param size such as {@code 700k}
   */
  static Disk at(Path folder, String size) throws Exception {
    Path place = Files.createDirectories(folder);
    int exit = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", place.toString());
    assumeTrue(exit == 0, "SKIPPED: a disk can be mounted by root alone");
    return new Disk(place);
  }

  Path place() {
    return place;
  }

  void resize(String size) throws Exception {
    remount("size=" + size);
  }

  void readOnly(boolean is) throws Exception {
    remount(is ? "ro" : "rw");
  }

  private void remount(String option) throws Exception {
    run("mount", "-o", "remount," + option, place.toString());
  }

  @Override
  public void close() throws Exception {
    run("umount", place.toString());
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      return -1; // no such program
    }
  }
}
