package vaesweep.spec.file;

import java.util.Optional;

/**
 * The data set a sweep trains on.
 *
 * @param name one of the names the data room knows, such as {@code fashion-mnist-12k}, or that of a
 *     file
 * @param directory where its files are, for named data sets that are read from files; empty to look
 *     in the usual places
 * @param binarize what happens to grey values
 * @param file what is read where the data set is the user's own
 */
public record DataChoice(
    String name, Optional<String> directory, Binarize binarize, Optional<DataFile> file) {
  /** A data set that has a name. */
  public DataChoice(String name, Optional<String> directory, Binarize binarize) {
    this(name, directory, binarize, Optional.empty());
  }

  /** A file of the user's own. */
  public static DataChoice of(DataFile file, Binarize binarize) {
    return new DataChoice(file.name(), Optional.empty(), binarize, Optional.of(file));
  }
}
