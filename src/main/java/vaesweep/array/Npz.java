package vaesweep.array;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vaesweep.spec.json.Printable;

/**
 * Named arrays as NumPy's .npz: a zip of .npy files, here as {@code np.savez} writes it, without
 * compression. Equal arrays give equal bytes.
 */
public final class Npz {
  private static final String SUFFIX = ".npy";

  /** The earliest that a zip can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Npz() {}

  /**
   * Returns the file.
   *
   * @param arrays whole .npy files by name, in their order
   */
  public static byte[] of(Map<String, byte[]> arrays) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> array : arrays.entrySet()) {
        zip.putNextEntry(entry(array.getKey() + SUFFIX, array.getValue()));
        zip.write(array.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a byte array is always writable
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] file) {
    CRC32 checksum = new CRC32();
    checksum.update(file);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(file.length);
    entry.setCrc(checksum.getValue());
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  /** Reads the array that is asked for, one of the names wanted, or the only one. */
  static NumberArray read(Path file, ReadOptions options) throws InvalidFile, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> found =
          Collections.list(zip.entries()).stream()
              .map(ZipEntry::getName)
              .filter(name -> name.endsWith(SUFFIX))
              .map(name -> name.substring(0, name.length() - SUFFIX.length()))
              .toList();
      List<String> wanted =
          options.array().map(List::of).orElseGet(() -> wanted(found, options.prefixes()));
      for (String name : wanted) {
        ZipEntry entry = zip.getEntry(name + SUFFIX);
        if (entry != null) {
          String place = file + " " + Printable.line(entry.getName());
          try (InputStream in = zip.getInputStream(entry)) {
            return NpyReader.read(place, ArrayFile.bytes(place, in));
          }
        }
      }
      throw new InvalidFile(
          String.format(
              "%s: found %s, expected one named %s",
              file,
              found.isEmpty()
                  ? "no array"
                  : "the arrays " + Printable.line(String.join(", ", found)),
              wanted.isEmpty() ? "by \"array\", or a single one" : String.join(" or ", wanted)));
    } catch (ZipException e) {
      throw new InvalidFile(file + ": is no .npz file (" + e.getMessage() + "); is it whole?");
    }
  }

  private static List<String> wanted(List<String> found, List<String> prefixes) {
    return found.size() == 1 ? found : prefixes;
  }
}
