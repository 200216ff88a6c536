package vaesweep.cli.file;

import java.nio.file.Path;
import vaesweep.storage.SweepRequest;

/**
 * The files of one sweep's results.
 *
 * @param folder where they are
 * @param name the sweep's name
 */
public record ResultFiles(Path folder, String name) {
  public static final String DATABASE = ".db";

  /** The files beside a database that the user names. */
  public static ResultFiles of(Path database) {
    String file = database.getFileName().toString();
    String name =
        file.endsWith(DATABASE) ? file.substring(0, file.length() - DATABASE.length()) : file;
    Path parent = database.getParent();
    return new ResultFiles(parent == null ? Path.of("") : parent, name);
  }

  public Path database() {
    return folder.resolve(name + DATABASE);
  }

  public Path page() {
    return folder.resolve(name + ".html");
  }

  public Path lock() {
    return folder.resolve(name + ".lock");
  }

  /** What other processes ask of the one that runs the sweep. */
  public SweepRequest request() {
    return new SweepRequest(folder.resolve(name + ".request"));
  }
}
