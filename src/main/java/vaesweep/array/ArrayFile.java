package vaesweep.array;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file with one array of interest, whose format is told by how it begins: .npy, .npz, IDX, these
 * also gzipped, or else a table by its name; or a folder of images.
 */
public final class ArrayFile {
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] IDX = {0, 0};

  private static final String EXPECTED =
      "expected .csv, .tsv, .npy, .npz or IDX, plain or gzipped, or a folder of images";

  /** No Java array is longer. */
  private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

  private static final String BY_PANDAS = "pandas' to_csv makes a .csv of it";
  private static final String BY_NUMPY = "np.save makes an .npy of its array";

  /** What people have that is not read, and what to make of it. */
  private static final Map<String, String> OTHERS =
      ImmutableMap.ofEntries(
          Map.entry(".parquet", BY_PANDAS),
          Map.entry(".feather", BY_PANDAS),
          Map.entry(".arrow", BY_PANDAS),
          Map.entry(".xlsx", BY_PANDAS),
          Map.entry(".xls", BY_PANDAS),
          Map.entry(".h5", BY_NUMPY),
          Map.entry(".hdf5", BY_NUMPY),
          Map.entry(".h5ad", BY_NUMPY),
          Map.entry(".mat", BY_NUMPY),
          Map.entry(".pt", BY_NUMPY),
          Map.entry(".pth", BY_NUMPY),
          Map.entry(".pkl", BY_NUMPY),
          Map.entry(".pickle", BY_NUMPY));

  private static final List<String> TABLES =
      List.of(".csv", ".tsv", ".tab", ".txt", ".data", ".tra", ".tes");

  private final Path file;
  private final ReadOptions options;

  private ArrayFile(Path file, ReadOptions options) {
    this.file = file;
    this.options = options;
  }

  /**
   * Reads the array.
   *
   * @throws InvalidFile if the file holds no array of numbers; all problems that were found
   * @throws IOException if it cannot be read
   */
  public static NumberArray read(Path file, ReadOptions options) throws InvalidFile, IOException {
    return new ArrayFile(file, options).read();
  }

  private NumberArray read() throws InvalidFile, IOException {
    if (!Files.exists(file)) {
      throw new InvalidFile(file + ": no such file; " + EXPECTED);
    }
    if (Files.isDirectory(file)) {
      return new ImageFolder(file, options).read();
    }
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      byte[] beginning = beginning(in);
      if (startsWith(beginning, ZIP) && !isOther()) {
        return Npz.read(file, options);
      }
      if (!startsWith(beginning, GZIP)) {
        return read(in, beginning);
      }
      try (BufferedInputStream unzipped = new BufferedInputStream(new GZIPInputStream(in))) {
        return read(unzipped, beginning(unzipped));
      }
    } catch (ZipException | EOFException e) {
      throw new InvalidFile(file + ": damaged or cut short (" + e.getMessage() + ")");
    }
  }

  private NumberArray read(InputStream in, byte[] beginning) throws InvalidFile, IOException {
    if (startsWith(beginning, NpyReader.MAGIC)) {
      return NpyReader.read(file.toString(), bytes(file.toString(), in));
    }
    if (startsWith(beginning, IDX)) {
      return IdxFile.read(
              file.toString(), new ByteArrayInputStream(bytes(file.toString(), in)), List.of())
          .array();
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (TABLES.stream().anyMatch(name::endsWith)) {
      return new TableReader(file, options).read(in);
    }
    throw new InvalidFile(
        String.format(
            "%s: found a file that begins with %s, %s%s",
            file,
            beginning.length == 0
                ? "nothing"
                : BaseEncoding.base16().lowerCase().withSeparator(" ", 2).encode(beginning),
            EXPECTED,
            other(name)));
  }

  private boolean isOther() {
    return !other(file.toString().toLowerCase(Locale.ROOT)).isEmpty();
  }

  private static String other(String name) {
    return OTHERS.entrySet().stream()
        .filter(each -> name.endsWith(each.getKey()))
        .findFirst()
        .map(each -> "; " + each.getKey() + " is not read: " + each.getValue())
        .orElse("");
  }

  private static byte[] beginning(InputStream in) throws IOException {
    in.mark(NpyReader.MAGIC.length);
    byte[] beginning = in.readNBytes(NpyReader.MAGIC.length);
    in.reset();
    return beginning;
  }

  private static boolean startsWith(byte[] beginning, byte[] magic) {
    return beginning.length >= magic.length
        && Arrays.equals(beginning, 0, magic.length, magic, 0, magic.length);
  }

  /**
   * Returns what is left, which an array of Java and its memory must hold.
   *
   * @param name names the file in messages
   */
  static byte[] bytes(String name, InputStream in) throws InvalidFile, IOException {
    int most = (int) Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 2);
    byte[] bytes = in.readNBytes(most);
    if (in.read() >= 0) {
      throw new InvalidFile(
          name
              + ": found more than "
              + (most >> 20)
              + " MB, expected at most that; split it"
              + (most < MOST_BYTES ? ", or give Java more: java -Xmx8g -jar sweep.jar …" : ""));
    }
    return bytes;
  }
}
