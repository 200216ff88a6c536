package vaesweep.exchange.file;

import com.google.common.io.BaseEncoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vaesweep.data.DataFailure;
import vaesweep.data.IdxFile;

/**
 * A file with one array of interest, whose format is told by how it begins: .npy, .npz, IDX (plain
 * or gzipped), or else comma-separated values by its name.
 */
public final class ArrayFile {
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] IDX = {0, 0};

  /** No Java array is longer. */
  private static final long MOST_BYTES = Integer.MAX_VALUE - 8L;

  private ArrayFile() {}

  /**
   * Reads the array.
   *
   * @param names of the array in an .npz, and of the columns {@code NAME_1} and so on in a .csv
   *     with names, the best first
   * @throws InvalidFile if the file holds no array of numbers
   * @throws IOException if it cannot be read
   */
  public static NumberArray read(Path file, List<String> names) throws InvalidFile, IOException {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      String found = Files.isDirectory(file) ? "is a folder" : "no such file";
      throw new InvalidFile(file + ": " + found + "; expected .npy, .npz, .csv or gzipped IDX");
    }
    byte[] beginning = beginning(file);
    if (startsWith(beginning, NpyReader.MAGIC)) {
      return NpyReader.read(file.toString(), bytes(file));
    }
    if (startsWith(beginning, ZIP)) {
      return Npz.read(file, names);
    }
    if (startsWith(beginning, GZIP) || startsWith(beginning, IDX)) {
      return idx(file);
    }
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return csv(file, names);
    }
    throw new InvalidFile(
        String.format(
            "%s: found a file that begins with %s, expected .npy, .npz, .csv or gzipped IDX",
            file,
            beginning.length == 0
                ? "nothing"
                : BaseEncoding.base16().lowerCase().withSeparator(" ", 2).encode(beginning)));
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(NpyReader.MAGIC.length);
    }
  }

  private static boolean startsWith(byte[] beginning, byte[] magic) {
    return beginning.length >= magic.length
        && Arrays.equals(beginning, 0, magic.length, magic, 0, magic.length);
  }

  private static byte[] bytes(Path file) throws InvalidFile, IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new InvalidFile(
          file + ": found " + Files.size(file) + " bytes, expected at most 2 GiB; split it");
    }
    return Files.readAllBytes(file);
  }

  private static NumberArray idx(Path file) throws InvalidFile, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      IdxFile images = IdxFile.images(file.toString(), in);
      byte[] values = images.values();
      return new NumberArray(
          images.shape(),
          ElementType.UINT8,
          index -> Byte.toUnsignedInt(values[index]),
          NumberArray.indices(images.shape()));
    } catch (DataFailure e) {
      throw new InvalidFile(e.getMessage());
    }
  }

  private static NumberArray csv(Path file, List<String> names) throws InvalidFile, IOException {
    try (BufferedReader text = Files.newBufferedReader(file)) {
      return new CsvReader(file, names).read(text);
    } catch (CharacterCodingException e) {
      throw new InvalidFile(file + ": is not UTF-8 text, expected comma-separated numbers");
    }
  }
}
