package vaesweep.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Brings files of Fashion-MNIST from a site into a folder. A file appears there whole and checked,
 * or not at all.
 *
 * <p>{@link URLConnection} and not {@code java.net.http}, because only the former gives up on a
 * site that stops in the middle of a file.
 */
final class Download {
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int BUFFER_BYTES = 1 << 16;

  private final URI site;
  private final Path folder;
  private final DataProgress progress;

  /**
   * @param site ends in a slash; the files' names follow it
   */
  Download(URI site, Path folder, DataProgress progress) {
    this.site = site;
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Downloads one file, checks it and puts it into the folder.
   *
   * @throws DataFailure naming the file's address, and what is wrong
   */
  void fetch(FashionMnistFile file) throws DataFailure {
    URI address = site.resolve(file.gzipName());
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, file.gzipName(), ".part");
      try {
        copy(address, file.gzipName(), part);
        try (InputStream in = Files.newInputStream(part)) {
          file.read(address.toString(), in);
        }
        Files.move(part, folder.resolve(file.gzipName()), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new DataFailure(address + ": " + e);
    }
  }

  private void copy(URI address, String name, Path target) throws IOException {
    URLConnection connection = address.toURL().openConnection();
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    requireOk(connection);
    long total = connection.getContentLengthLong();
    byte[] buffer = new byte[BUFFER_BYTES];
    long done = 0;
    try (InputStream in = connection.getInputStream();
        OutputStream out = Files.newOutputStream(target)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        out.write(buffer, 0, count);
        done += count;
        progress.downloaded(name, done, total);
      }
    }
  }

  private static void requireOk(URLConnection connection) throws IOException {
    if (connection instanceof HttpURLConnection http
        && http.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException("answered " + http.getResponseCode() + " " + http.getResponseMessage());
    }
  }
}
