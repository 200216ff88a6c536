package vaesweep.data;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vaesweep.array.ArrayFile;
import vaesweep.array.InvalidFile;
import vaesweep.array.NumberArray;
import vaesweep.array.ReadOptions;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataFile;

/** Finds and reads the files of a user's own data. */
final class OwnFiles {
  private static final String HOME = "~";

  private OwnFiles() {}

  /**
   * Reads them.
   *
   * @param folder to which their paths are relative
   */
  static Dataset read(DataFile file, Binarize binarize, Path folder) throws DataFailure {
    List<String> problems = new ArrayList<>();
    Optional<NumberArray> train = array(file.path(), file, folder, problems);
    Optional<NumberArray> validation =
        file.validation().flatMap(path -> array(path, file, folder, problems));
    if (!problems.isEmpty()) {
      throw new DataFailure(String.join("\n", problems));
    }
    return validation.isPresent()
        ? OwnData.ofTwo(file, binarize, train.orElseThrow(), validation.get())
        : OwnData.split(file, binarize, train.orElseThrow());
  }

  private static Optional<NumberArray> array(
      String path, DataFile file, Path folder, List<String> problems) {
    try {
      return Optional.of(ArrayFile.read(resolve(path, folder), options(file)));
    } catch (InvalidFile e) {
      problems.addAll(e.lines());
    } catch (InvalidPathException e) {
      problems.add(path + ": is no path: " + e.getReason());
    } catch (IOException e) {
      problems.add(path + ": cannot be read: " + e);
    }
    return Optional.empty();
  }

  private static ReadOptions options(DataFile file) {
    return new ReadOptions(
        List.of(),
        List.of(),
        file.array(),
        file.columns(),
        file.label(),
        file.header(),
        file.height(),
        file.width(),
        file.channels());
  }

  /** Returns where a path leads: from the user's home with {@code ~}, else from the folder. */
  static Path resolve(String path, Path folder) {
    if (path.equals(HOME) || path.startsWith(HOME + "/") || path.startsWith(HOME + "\\")) {
      return Path.of(System.getProperty("user.home"))
          .resolve(path.substring(1).replaceAll("^[/\\\\]+", ""));
    }
    return folder.resolve(path);
  }
}
