package vaesweep.array;

import ch.randelshofer.fastdoubleparser.JavaFloatParser;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.json.Printable;

/**
 * Reads a table of numbers, a row a line, separated by commas, semicolons or tabs, with or without
 * a line of names; empty lines are skipped.
 */
final class TableReader {
  /** From so many rows it is seen what separates cells, and whether the first holds names. */
  private static final int LOOKED_AT = 20;

  private static final int MOST_PROBLEMS = 20;

  /** No Java array is longer. */
  private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

  private final Path file;
  private final ReadOptions options;
  private final List<String> problems = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private float[] values = new float[1 << 12];
  private int length;
  private int[] lines = new int[1 << 8];
  private int rows;
  private boolean isMissing;
  private boolean isText;
  private boolean hasDecimalComma;

  /**
   * @param file names the file in messages, and is read again for a value as it is written
   */
  TableReader(Path file, ReadOptions options) {
    this.file = file;
    this.options = options;
  }

  /** Reads the text to its end. */
  NumberArray read(InputStream text) throws IOException, InvalidFile {
    try {
      return array(new TableText(text));
    } catch (CharacterCodingException e) {
      throw new InvalidFile(file + ": is not UTF-8 text, expected a table of numbers");
    } catch (CsvParseException e) {
      throw new InvalidFile(file + ": is no table: " + e.getMessage());
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw new InvalidFile(file + ": is not UTF-8 text, expected a table of numbers");
      }
      throw e.getCause();
    }
  }

  private NumberArray array(TableText text) throws InvalidFile {
    List<CsvRecord> first = new ArrayList<>();
    while (first.size() < LOOKED_AT && text.hasNext()) {
      first.add(text.next());
    }
    if (first.isEmpty()) {
      throw new InvalidFile(file + ": found no row of numbers, expected at least one");
    }
    TableHeader header =
        TableHeader.of(file, first.stream().map(CsvRecord::getFields).toList(), options);
    TableColumns columns = TableColumns.of(file, header, options);
    int width = header.width();
    first.stream().skip(header.isThere() ? 1 : 0).forEach(record -> row(record, columns, width));
    while (problems.size() < MOST_PROBLEMS && text.hasNext()) {
      row(text.next(), columns, width);
    }
    if (!problems.isEmpty()) {
      problems.addAll(remedies());
      throw new InvalidFile(problems);
    }
    if (rows == 0) {
      throw new InvalidFile(file + ": found no row of numbers, expected at least one");
    }
    return array(header, columns);
  }

  private void row(CsvRecord record, TableColumns columns, int width) {
    if (problems.size() >= MOST_PROBLEMS) {
      return;
    }
    int line = (int) record.getStartingLineNumber();
    if (record.getFieldCount() != width) {
      problems.add(
          String.format(
              "%s:%d: found %d cells, expected %d as in the first line",
              file, line, record.getFieldCount(), width));
      return;
    }
    int[] numbers = columns.numbers();
    if (length + (long) numbers.length > MOST_VALUES) {
      problems.add(file + ":" + line + ": found more than " + MOST_VALUES + " numbers; split it");
      return;
    }
    grow(numbers.length);
    for (int column : numbers) {
      String cell = record.getField(column);
      float value = number(cell);
      if (Float.isNaN(value)) {
        wrong(line, columns.place(column), cell);
      }
      values[length++] = value;
    }
    columns.label().ifPresent(column -> labels.add(record.getField(column).strip()));
    lines[rows++] = line;
  }

  /** Returns NaN where there is no number. */
  private static float number(String cell) {
    try {
      return JavaFloatParser.parseFloat(cell);
    } catch (NumberFormatException e) {
      return Float.NaN;
    }
  }

  private void wrong(int line, String column, String cell) {
    boolean missing = TableCell.isMissing(cell);
    isMissing |= missing;
    isText |= !missing;
    hasDecimalComma |= cell.strip().matches("-?\\d+,\\d+");
    problems.add(
        "%s:%d: %s: found %s, expected a number"
            .formatted(
                file,
                line,
                column,
                cell.isBlank()
                    ? "nothing"
                    : Printable.quoted(cell.strip()) + (missing ? ", a missing value" : "")));
  }

  /** What to do about the kinds of problems that there are. */
  private List<String> remedies() {
    List<String> remedies = new ArrayList<>();
    if (problems.size() >= MOST_PROBLEMS) {
      remedies.add("and perhaps more: no further row was looked at.");
    }
    if (isMissing) {
      remedies.add("Fill missing values in, or leave such rows or columns out.");
    }
    if (hasDecimalComma) {
      remedies.add("Write decimal points in place of decimal commas.");
    } else if (isText && options.columns().isEmpty()) {
      remedies.add(
          "Leave columns of text out: \"columns\" chooses others, \"label\" names what a row is.");
    }
    return remedies;
  }

  private void grow(int more) {
    if (length + more > values.length) {
      int size = (int) Math.min(MOST_VALUES, Math.max(2L * values.length, length + more));
      values = Arrays.copyOf(values, size);
    }
    if (rows == lines.length) {
      lines = Arrays.copyOf(lines, 2 * rows);
    }
  }

  private NumberArray array(TableHeader header, TableColumns columns) {
    float[] all = values;
    int[] lineOfRow = lines;
    int[] numbers = columns.numbers();
    List<String> notes = new ArrayList<>(header.notes());
    columns.unnamed(all, rows).ifPresent(notes::add);
    return new NumberArray(
        List.of(rows, numbers.length),
        ElementType.FLOAT32,
        index -> all[index],
        new NumberArray.Places() {
          @Override
          public String of(int index) {
            return "line "
                + lineOfRow[index / numbers.length]
                + ", "
                + columns.place(numbers[index % numbers.length]);
          }

          @Override
          public Optional<String> written(int index) {
            return TableText.cell(
                file, lineOfRow[index / numbers.length], numbers[index % numbers.length]);
          }
        },
        columns.names(),
        columns.label().isPresent() ? Optional.of(labels) : Optional.empty(),
        notes);
  }
}
