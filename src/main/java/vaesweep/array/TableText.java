package vaesweep.array;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import vaesweep.spec.json.Printable;

/** The records of a text whose separator has been found; lines without anything are skipped. */
final class TableText implements Iterator<CsvRecord> {
  private static final int BUFFER_CHARACTERS = 1 << 16;
  private static final int MOST_CELLS = 1 << 20;
  private static final int LONGEST_CELL = 1 << 16;
  private static final int LONGEST_RECORD = 1 << 26;

  private final char separator;
  private final Iterator<CsvRecord> records;
  private Optional<CsvRecord> next = Optional.empty();

  /** Looks at the beginning of a text in UTF-8. */
  TableText(InputStream text) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                text,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            BUFFER_CHARACTERS);
    separator = Separator.of(reader);
    records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .trimWhitespacesAroundQuotes(true)
            .build(
                CsvRecordHandler.of(
                    limits ->
                        limits
                            .maxFields(MOST_CELLS)
                            .maxFieldSize(LONGEST_CELL)
                            .maxRecordSize(LONGEST_RECORD)),
                reader)
            .iterator();
  }

  char separator() {
    return separator;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && records.hasNext()) {
      next = Optional.of(records.next()).filter(record -> !isBlank(record));
    }
    return next.isPresent();
  }

  @Override
  public CsvRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the table has ended");
    }
    CsvRecord record = next.orElseThrow();
    next = Optional.empty();
    return record;
  }

  private static boolean isBlank(CsvRecord record) {
    return record.getFieldCount() == 1 && record.getField(0).isBlank();
  }

  /**
   * Returns a cell as it is written; empty where the file is a pipe, or another one by now.
   *
   * @param line counted from 1, in which its record begins
   * @param column counted from 0
   */
  static Optional<String> cell(Path file, int line, int column) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      boolean zipped = file.toString().endsWith(".gz");
      TableText text = new TableText(zipped ? new GZIPInputStream(in) : in);
      while (text.hasNext()) {
        CsvRecord record = text.next();
        if (record.getStartingLineNumber() == line) {
          return Optional.of(Printable.line(record.getField(column).strip()));
        }
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
