package vaesweep.array;

import ch.randelshofer.fastdoubleparser.JavaFloatParser;
import java.util.Locale;
import java.util.Set;

/** What a cell of a table says. */
final class TableCell {
  /** What spreadsheets, R and pandas write where there is no value. */
  private static final Set<String> MISSING =
      Set.of("", "na", "n/a", "#n/a", "nan", "null", "none", "-", "?", ".", "<na>", "#na", "nil");

  private TableCell() {}

  static boolean isMissing(String cell) {
    return MISSING.contains(cell.strip().toLowerCase(Locale.ROOT));
  }

  static boolean isNumber(String cell) {
    try {
      return !Float.isNaN(JavaFloatParser.parseFloat(cell));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Whether it is a name, rather than a number or nothing. */
  static boolean isText(String cell) {
    return !isMissing(cell) && !isNumber(cell);
  }
}
