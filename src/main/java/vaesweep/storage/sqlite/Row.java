package vaesweep.storage.sqlite;

import com.google.common.base.Splitter;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.Printable;
import vaesweep.spec.type.Spelled;

/**
 * The row of a result that is being read. A value of another kind than asked for, which another
 * version or another program has written, ends the reading with the row's place.
 */
public final class Row {
  private static final Splitter JSON_LIST =
      Splitter.onPattern("[\\[\\], ]+").omitEmptyStrings().trimResults();

  private static final String WHOLE = "a whole number";
  private static final String TRIAL = "trial";

  /** Columns that tell which row it is; the first one is the table trial's own. */
  private static final List<String> PLACES =
      List.of("number", TRIAL, "edition", "epoch", "unit", "position");

  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  public int integer(String column) throws SQLException {
    Object value = results.getObject(column);
    if (value instanceof Integer integer) {
      return integer;
    }
    throw unexpected(column, value, value instanceof Long ? WHOLE + " of 32 bits" : WHOLE);
  }

  /** The same, 0 where the database has none. */
  public int integerOrZero(String column) throws SQLException {
    return isNull(column) ? 0 : integer(column);
  }

  public long big(String column) throws SQLException {
    Object value = results.getObject(column);
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw unexpected(column, value, WHOLE);
  }

  public boolean isNull(String column) throws SQLException {
    return results.getObject(column) == null;
  }

  /** Returns a number, NaN where the database has none. */
  public double number(String column) throws SQLException {
    return optionalNumber(column).orElse(Double.NaN);
  }

  public OptionalDouble optionalNumber(String column) throws SQLException {
    Object value = results.getObject(column);
    if (value == null) {
      return OptionalDouble.empty();
    }
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return OptionalDouble.of(number.doubleValue());
    }
    throw unexpected(column, value, "a finite number");
  }

  public String text(String column) throws SQLException {
    Object value = results.getObject(column);
    if (value instanceof String text) {
      return text;
    }
    throw unexpected(column, value, "a text");
  }

  /** The same, empty where the database has none. */
  public String textOrEmpty(String column) throws SQLException {
    return isNull(column) ? "" : text(column);
  }

  public byte[] bytes(String column) throws SQLException {
    Object value = results.getObject(column);
    if (value instanceof byte[] bytes) {
      return bytes;
    }
    throw unexpected(column, value, "bytes");
  }

  public Optional<Instant> optionalTime(String column) throws SQLException {
    return isNull(column) ? Optional.empty() : Optional.of(time(column));
  }

  public Instant time(String column) throws SQLException {
    String text = text(column);
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw unexpected(column, text, "a time such as 2026-03-01T12:00:00.000Z");
    }
  }

  /** Returns the whole numbers of a JSON list. */
  public List<Integer> integers(String column) throws SQLException {
    String text = text(column);
    try {
      return JSON_LIST.splitToStream(text).map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw unexpected(column, text, "a JSON list of whole numbers");
    }
  }

  /** Returns the texts of a JSON list. */
  public List<String> texts(String column) throws SQLException {
    String text = text(column);
    if (JsonReader.find(text).orElse(null) instanceof Json.Array array
        && array.items().stream().allMatch(Json.Text.class::isInstance)) {
      return array.items().stream().map(item -> ((Json.Text) item).value()).toList();
    }
    throw unexpected(column, text, "a JSON list of texts");
  }

  /** Returns the choice that the text spells. */
  public <T extends Spelled> T choice(String column, T[] choices) throws SQLException {
    Object found = results.getObject(column);
    for (T choice : choices) {
      if (choice.spelling().equals(found)) {
        return choice;
      }
    }
    throw unexpected(
        column,
        found,
        Arrays.stream(choices).map(T::spelling).collect(Collectors.joining(", ", "one of ", "")));
  }

  /** What to throw where a value of the row is not what it should be. */
  public SQLException unexpected(String column, Object found, String expected) throws SQLException {
    return wrong(column, "found " + words(found) + ", expected " + expected);
  }

  /**
   * The same in a sentence's own words.
   *
   * @param problem what is wrong with the column's value
   */
  public SQLException wrong(String column, String problem) throws SQLException {
    return wrong(table(column) + column + ": " + problem);
  }

  /** What to throw where the row as a whole makes no sense. */
  SQLException wrong(String problem) throws SQLException {
    return new UnreadableRow(place() + problem);
  }

  private static String words(Object value) {
    if (value == null) {
      return "no value (NULL)";
    }
    return value instanceof byte[] bytes
        ? bytes.length + " bytes"
        : value instanceof String text ? Printable.quoted(text) : value.toString();
  }

  /** Which row it is, as far as its columns tell, such as {@code trial 3, epoch 2: }. */
  private String place() throws SQLException {
    Set<String> parts = new LinkedHashSet<>();
    for (String column : PLACES) {
      if (place(column) > 0 && results.getObject(column) instanceof Number number) {
        parts.add((column.equals(PLACES.get(0)) ? TRIAL : column) + " " + number);
      }
    }
    return parts.isEmpty() ? "" : String.join(", ", parts) + ": ";
  }

  /** The table that a column is of, with a point; nothing where it was computed. */
  private String table(String column) throws SQLException {
    int place = place(column);
    String table = place == 0 ? "" : results.getMetaData().getTableName(place);
    return table == null || table.isEmpty() || table.equals(TRIAL) ? "" : table + ".";
  }

  /** Counted from 1; 0 where the row has no such column. */
  private int place(String column) throws SQLException {
    ResultSetMetaData columns = results.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      if (columns.getColumnLabel(i).equals(column)) {
        return i;
      }
    }
    return 0;
  }

  /** Makes a value of a row. */
  public interface Mapper<T> {
    T of(Row row) throws SQLException;
  }

  /** Takes a row. */
  public interface Taker {
    void take(Row row) throws SQLException;
  }
}
