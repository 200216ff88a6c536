package vaesweep.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vaesweep.spec.loss.Likelihood;

/**
 * The first value of a data set to which a likelihood gives no density, so that no training with it
 * has a meaning.
 *
 * @param split {@code training} or {@code validation}
 * @param row counted from 1
 * @param column counted from 1
 * @param name of the column, where it has one
 * @param value as the networks would see it
 * @param count how many such values the split has
 */
public record OutOfDomain(
    String split, int row, int column, Optional<String> name, float value, long count) {
  /** Looks through all rows as they are measured; training rows first. */
  public static Optional<OutOfDomain> find(Dataset data, Likelihood likelihood) {
    int features = data.facts().features();
    return find("training", data.trainFixed(), features, likelihood)
        .or(() -> find("validation", data.validation(), features, likelihood))
        .map(found -> found.named(data.facts().columns()));
  }

  static Optional<OutOfDomain> find(String split, Rows rows, int features, Likelihood likelihood) {
    float[] values = new float[features];
    OutOfDomain first = null;
    long count = 0;
    for (int row = 0; row < rows.count(); row++) {
      rows.gather(0, new int[] {row}, 0, 1, values);
      OptionalInt column = first(values, likelihood);
      if (column.isPresent()) {
        if (first == null) {
          int at = column.getAsInt();
          first = new OutOfDomain(split, row + 1, at + 1, Optional.empty(), values[at], 0);
        }
        count += outside(values, likelihood);
      }
    }
    return first == null
        ? Optional.empty()
        : Optional.of(
            new OutOfDomain(split, first.row, first.column, first.name, first.value, count));
  }

  private OutOfDomain named(List<String> columns) {
    return columns.isEmpty()
        ? this
        : new OutOfDomain(split, row, column, Optional.of(columns.get(column - 1)), value, count);
  }

  private static OptionalInt first(float[] values, Likelihood likelihood) {
    for (int column = 0; column < values.length; column++) {
      if (!likelihood.holds(values[column])) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  private static long outside(float[] values, Likelihood likelihood) {
    long count = 0;
    for (float value : values) {
      count += likelihood.holds(value) ? 0 : 1;
    }
    return count;
  }

  /** Returns what is wrong and what to do, in one line. */
  public String message(Likelihood likelihood) {
    String many = count == 1 ? "" : " (and " + (count - 1) + " more values)";
    String instead =
        Float.isFinite(value)
            ? "; use likelihood {\"type\": \"gaussian\", \"sigma\": \"optimal\"}, or scale the data"
            : "; no likelihood holds it: mend the data";
    return "%s row %d, column %d%s is %s%s, outside of what likelihood \"%s\" describes%s"
        .formatted(
            split,
            row,
            column,
            name.map(word -> " (" + word + ")").orElse(""),
            value,
            many,
            likelihood.spelling(),
            instead);
  }
}
