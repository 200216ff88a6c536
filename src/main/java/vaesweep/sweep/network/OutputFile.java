package vaesweep.sweep.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import vaesweep.sweep.file.Refusal;

/** A file that the user asked for, in the format that its name ends on. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Returns the format, such as {@code npy}.
   *
   * @param possible what the verb can write
   */
  public static String format(Path output, List<String> possible) {
    String name = output.toString().toLowerCase(Locale.ROOT);
    return possible.stream()
        .filter(format -> name.endsWith("." + format))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Fault.INPUT,
                    "--output: found "
                        + output
                        + ", expected a name that ends on ."
                        + String.join(", .", possible)));
  }

  /** Writes the file, whole or not at all; one of this name is replaced. */
  public static void write(Path output, byte[] bytes) {
    if (Files.exists(output) && !Files.isRegularFile(output)) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          "--output: found " + output + ", which is there and no file; give another name");
    }
    Path draft = output.resolveSibling(output.getFileName() + ".part");
    try {
      Files.createDirectories(output.toAbsolutePath().getParent());
      try {
        Files.write(draft, bytes);
        Files.move(draft, output, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new Refusal(Refusal.Fault.ENVIRONMENT, output + ": cannot be written: " + e);
    }
  }
}
