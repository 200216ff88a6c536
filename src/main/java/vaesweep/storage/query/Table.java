package vaesweep.storage.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to a query, read row by row as it is asked for.
 *
 * @param columns their names
 * @param rows one value a column: a Long, Double, String, byte array, or null where there is no
 *     value; to be read once, before the next query
 */
public record Table(List<String> columns, Stream<List<Object>> rows) implements AutoCloseable {
  public Table {
    columns = List.copyOf(columns);
  }

  @Override
  public void close() {
    rows.close();
  }
}
