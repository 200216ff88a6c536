package vaesweep.sweep.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import vaesweep.storage.FileLinks;
import vaesweep.storage.lock.SweepRequest;

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

  /** Returns the length of the database, 0 where there is none. */
  public long databaseBytes() {
    try {
      return Files.exists(database()) ? Files.size(database()) : 0;
    } catch (IOException e) {
      return 0; // somebody took it away
    }
  }

  public Path page() {
    return folder.resolve(name + ".html");
  }

  /** Beside the database itself, whatever links lead to it: one database, one lock. */
  public Path lock() {
    return besideDatabase(".lock");
  }

  /** What other processes ask of the one that runs the sweep. */
  public SweepRequest request() {
    return new SweepRequest(besideDatabase(".request"));
  }

  private Path besideDatabase(String ending) {
    Path file;
    try {
      file = FileLinks.followed(database());
    } catch (FileSystemException e) {
      throw unreadable(e.getFile(), e);
    } catch (IOException e) {
      throw unreadable(database().toString(), e);
    }
    return file.resolveSibling(of(file).name() + ending);
  }

  private static Refusal unreadable(String link, IOException cause) {
    return new Refusal(
        Refusal.Fault.ENVIRONMENT,
        link + ": is a link that cannot be read (" + cause + "); name the database itself");
  }
}
