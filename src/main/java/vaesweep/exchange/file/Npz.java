package vaesweep.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

  /**
   * Reads the first array of a file that has one of these names.
   *
   * @param names what to look for, the best first
   */
  static NumberArray read(Path file, List<String> names) throws InvalidFile, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String name : names) {
        ZipEntry entry = zip.getEntry(name + SUFFIX);
        if (entry != null) {
          return NpyReader.read(
              file + " " + entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
      List<String> found =
          Collections.list(zip.entries()).stream()
              .map(entry -> entry.getName().replaceFirst("\\.npy$", ""))
              .toList();
      throw new InvalidFile(
          String.format(
              "%s: found the arrays %s, expected one named %s",
              file, String.join(", ", found), String.join(" or ", names)));
    } catch (ZipException e) {
      throw new InvalidFile(file + ": is no .npz file (" + e.getMessage() + "); is it whole?");
    }
  }
}
