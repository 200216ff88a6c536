package vaesweep.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.Spelled;

/** The row of a result that is being read. */
public final class Row {
  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  public int integer(String column) throws SQLException {
    return results.getInt(column);
  }

  public long big(String column) throws SQLException {
    return results.getLong(column);
  }

  public boolean isNull(String column) throws SQLException {
    return results.getObject(column) == null;
  }

  /** Returns a number, NaN where the database has none. */
  public double number(String column) throws SQLException {
    return optionalNumber(column).orElse(Double.NaN);
  }

  public OptionalDouble optionalNumber(String column) throws SQLException {
    double value = results.getDouble(column);
    return results.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Returns a text, empty where the database has none. */
  public String text(String column) throws SQLException {
    String value = results.getString(column);
    return value == null ? "" : value;
  }

  public byte[] bytes(String column) throws SQLException {
    return results.getBytes(column);
  }

  public Optional<Instant> time(String column) throws SQLException {
    return Optional.ofNullable(results.getString(column)).map(Instant::parse);
  }

  /** Returns the choice that the text spells. */
  public <T extends Spelled> T choice(String column, T[] choices) throws SQLException {
    String spelling = results.getString(column);
    for (T choice : choices) {
      if (choice.spelling().equals(spelling)) {
        return choice;
      }
    }
    throw new SQLException("unknown " + column + " \"" + spelling + "\"");
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
