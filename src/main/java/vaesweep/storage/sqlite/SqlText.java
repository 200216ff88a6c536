package vaesweep.storage.sqlite;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The SQL in the product's resources. */
public final class SqlText {
  private static final String FOLDER = "vaesweep/storage/";

  private SqlText() {}

  /**
   * Returns the text of a resource.
   *
   * @param name such as {@code write/started}
   */
  public static String of(String name) {
    return find(FOLDER + name)
        .orElseThrow(() -> new IllegalArgumentException("no SQL named " + name));
  }

  /** Returns the text of a resource, by its path without {@code .sql}, if there is one. */
  static Optional<String> find(String path) {
    URL place = SqlText.class.getClassLoader().getResource(path + ".sql");
    if (place == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Resources.toString(place, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
