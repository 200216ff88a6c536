package vaesweep.spec.file;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file, or a folder of images, that a sweep trains on, and how it is read.
 *
 * @param path as the sweep file has it
 * @param validation another file whose rows are measured on; without one rows are split off
 * @param array which array of an .npz
 * @param columns which columns of a table, by name or number from 1; empty for all but the label
 * @param label the column that says what a row is
 * @param header whether the first line of a table holds names; empty to find out
 * @param height of images, in pixels; empty for their own
 * @param width of images, in pixels; empty for their own
 * @param channels of images, 1 for grey or 3 for colour; empty for their own
 * @param scaling empty for the range of the type, where that is bytes or booleans, and none else
 * @param split how rows are split off where there is no file for validation
 */
public record DataFile(
    String path,
    Optional<String> validation,
    Optional<String> array,
    List<String> columns,
    Optional<String> label,
    Optional<Boolean> header,
    OptionalInt height,
    OptionalInt width,
    OptionalInt channels,
    Optional<FeatureScaling> scaling,
    Split split) {
  public DataFile {
    columns = List.copyOf(columns);
  }

  /** Reads a file with all defaults. */
  public static DataFile of(String path) {
    return new DataFile(
        path,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Split.DEFAULT);
  }

  /** The last part of the path, which names the data. */
  public String name() {
    String name = path.replaceAll("[/\\\\]+$", "");
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
