package vaesweep.sweep.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vaesweep.array.ArrayFile;
import vaesweep.array.InvalidFile;
import vaesweep.array.NumberArray;
import vaesweep.array.ReadOptions;
import vaesweep.sweep.file.Refusal;

/** A file of numbers that the user named. */
public final class InputFile {
  private InputFile() {}

  /** Makes something of an array, or finds it wrong. */
  public interface Use<T> {
    T of(NumberArray array) throws InvalidFile;
  }

  /**
   * Reads the file, or refuses with all that is wrong.
   *
   * @param names of the array in an .npz, or of a .csv's columns without their numbers
   */
  public static <T> T read(Path file, List<String> names, Use<T> use) {
    return read(file, ReadOptions.named(names), use);
  }

  /** The same of what else is wanted of the file. */
  static <T> T read(Path file, ReadOptions options, Use<T> use) {
    try {
      return use.of(ArrayFile.read(file, options));
    } catch (InvalidFile e) {
      throw new Refusal(Refusal.Fault.INPUT, e.lines());
    } catch (IOException e) {
      throw new Refusal(Refusal.Fault.ENVIRONMENT, file + ": cannot be read: " + e);
    }
  }
}
