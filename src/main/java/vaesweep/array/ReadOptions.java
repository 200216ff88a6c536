package vaesweep.array;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is wanted of a file, where that is a choice.
 *
 * @param prefixes of the array in an .npz, and of the columns {@code NAME_1} and so on of a table,
 *     the best first; where none is there, what is there is taken
 * @param preferred columns of a table that are taken, in this order, where it has names and all of
 *     these are among them
 * @param array which array of an .npz; empty for one of the prefixes, or the only one
 * @param columns of a table, by name or number from 1; empty for all but the label
 * @param label the column of a table that is no number but says what a row is
 * @param header whether a table's first line holds names; empty to find out
 * @param height that images become, in pixels
 * @param width that images become, in pixels
 * @param channels that images become: 1 for grey, 3 for colour
 */
public record ReadOptions(
    List<String> prefixes,
    List<String> preferred,
    Optional<String> array,
    List<String> columns,
    Optional<String> label,
    Optional<Boolean> header,
    OptionalInt height,
    OptionalInt width,
    OptionalInt channels) {
  /** Whatever is there. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  public ReadOptions {
    prefixes = List.copyOf(prefixes);
    preferred = List.copyOf(preferred);
    columns = List.copyOf(columns);
  }

  /** Wants an array or columns of one of these names, the best first. */
  public static ReadOptions named(List<String> prefixes) {
    return named(prefixes, List.of());
  }

  /** Wants columns of these names, or of one of the prefixes. */
  public static ReadOptions named(List<String> prefixes, List<String> preferred) {
    return new ReadOptions(
        prefixes,
        preferred,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }
}
