package vaesweep.data;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vaesweep.array.IdxFile;
import vaesweep.array.InvalidFile;

/**
 * The four files of Fashion-MNIST, which are only ever accepted with the content their authors gave
 * them.
 *
 * @see <a href="https://arxiv.org/abs/1708.07747">Xiao, Rasul and Vollgraf 2017</a>
 */
enum FashionMnistFile {
  TRAIN_IMAGES(
      "train-images-idx3-ubyte",
      ImmutableList.of(60_000, 28, 28),
      "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888"),
  VALIDATION_IMAGES(
      "t10k-images-idx3-ubyte",
      ImmutableList.of(10_000, 28, 28),
      "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b"),
  TRAIN_LABELS(
      "train-labels-idx1-ubyte",
      ImmutableList.of(60_000),
      "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9"),
  VALIDATION_LABELS(
      "t10k-labels-idx1-ubyte",
      ImmutableList.of(10_000),
      "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34");

  private final String plainName;
  private final ImmutableList<Integer> shape;
  private final String sha256;

  FashionMnistFile(String plainName, ImmutableList<Integer> shape, String sha256) {
    this.plainName = plainName;
    this.shape = shape;
    this.sha256 = sha256;
  }

  /** The gzipped file's name, as the authors publish it. */
  String gzipName() {
    return plainName + ".gz";
  }

  /** Finds the file in a folder, gzipped or plain. */
  Optional<Path> in(Path folder) {
    return List.of(folder.resolve(gzipName()), folder.resolve(plainName)).stream()
        .filter(Files::exists)
        .findFirst();
  }

  /** Reads the file, as {@link #read(String, InputStream)}. */
  IdxFile read(Path file) throws DataFailure {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new DataFailure(file + ": cannot be read: " + e);
    }
  }

  /**
   * Reads the file and closes it.
   *
   * @param name names the file in messages
   * @throws DataFailure if it is not, when decompressed, byte for byte what the authors published
   */
  IdxFile read(String name, InputStream in) throws DataFailure {
    IdxFile file;
    try {
      file = IdxFile.read(name, in, shape);
    } catch (InvalidFile e) {
      throw new DataFailure(e.getMessage());
    }
    if (!file.sha256().equals(sha256)) {
      throw new DataFailure(
          name
              + ": found SHA-256 "
              + file.sha256()
              + " when decompressed, expected Fashion-MNIST's "
              + sha256);
    }
    return file;
  }
}
