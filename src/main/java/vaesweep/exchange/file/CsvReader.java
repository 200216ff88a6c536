package vaesweep.exchange.file;

import com.google.common.base.Splitter;
import com.google.common.primitives.Doubles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vaesweep.spec.json.Printable;

/**
 * Reads comma-separated numbers, a row a line. A first line that is not all numbers holds names;
 * empty lines are skipped.
 */
final class CsvReader {
  private static final Splitter CELLS = Splitter.on(',').trimResults();
  private static final int MOST_PROBLEMS = 10;

  private final Path file;
  private final List<String> wanted;
  private final List<String> problems = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private int[] columns = new int[0];
  private int width;
  private float[] values = new float[1 << 12];
  private int length;

  /**
   * @param file names the file in messages, and is read again for a value as it is written
   * @param wanted where a column is named {@code mean_1}, say, and {@code mean} is wanted, columns
   *     of other names are left out; the first that matches counts
   */
  CsvReader(Path file, List<String> wanted) {
    this.file = file;
    this.wanted = List.copyOf(wanted);
  }

  NumberArray read(BufferedReader text) throws IOException, InvalidFile {
    int number = 0;
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      number++;
      if (!line.isBlank() && problems.size() < MOST_PROBLEMS) {
        List<String> cells = CELLS.splitToList(number == 1 ? line.replace("\uFEFF", "") : line);
        boolean first = width == 0;
        if (first) {
          begin(cells);
        }
        if (!first || cells.stream().allMatch(CsvReader::isNumber)) {
          row(cells, number);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidFile(problems);
    }
    if (lines.isEmpty()) {
      throw new InvalidFile(file + ": found no row of numbers, expected at least one");
    }
    return array();
  }

  private void begin(List<String> cells) {
    width = cells.size();
    columns = IntStream.range(0, width).toArray();
    for (String prefix : wanted) {
      int[] named =
          IntStream.range(0, width)
              .filter(i -> unquoted(cells.get(i)).matches(prefix + "_\\d+"))
              .toArray();
      if (named.length > 0) {
        columns = named;
        return;
      }
    }
  }

  private void row(List<String> cells, int line) {
    if (cells.size() != width) {
      problems.add(
          String.format(
              "%s:%d: found %d cells, expected %d as in the lines before",
              file, line, cells.size(), width));
      return;
    }
    lines.add(line);
    for (int column : columns) {
      Double value = Doubles.tryParse(unquoted(cells.get(column)));
      if (value == null) {
        problems.add(
            String.format(
                "%s:%d: column %d: found \"%s\", expected a number",
                file, line, column + 1, Printable.line(cells.get(column))));
        return;
      }
      values = length < values.length ? values : Arrays.copyOf(values, grown(length));
      values[length++] = value.floatValue();
    }
  }

  private static int grown(int length) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, 2L * length);
  }

  private NumberArray array() {
    float[] all = values;
    int[] ofRow = lines.stream().mapToInt(Integer::intValue).toArray();
    int[] ofColumn = columns;
    return new NumberArray(
        List.of(ofRow.length, ofColumn.length),
        ElementType.FLOAT32,
        index -> all[index],
        new NumberArray.Places() {
          @Override
          public String of(int index) {
            return "line " + line(index) + ", column " + (column(index) + 1);
          }

          @Override
          public Optional<String> written(int index) {
            try (Stream<String> text = Files.lines(file)) {
              return text.skip(line(index) - 1L)
                  .findFirst()
                  .map(CELLS::splitToList)
                  .map(cells -> Printable.line(unquoted(cells.get(column(index)))));
            } catch (IOException | UncheckedIOException | IndexOutOfBoundsException e) {
              return Optional.empty(); // a pipe, or another file by now
            }
          }

          private int line(int index) {
            return ofRow[index / ofColumn.length];
          }

          private int column(int index) {
            return ofColumn[index % ofColumn.length];
          }
        });
  }

  private static boolean isNumber(String cell) {
    return Doubles.tryParse(unquoted(cell)) != null;
  }

  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1) : cell;
  }
}
