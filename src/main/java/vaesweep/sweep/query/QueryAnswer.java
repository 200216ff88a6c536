package vaesweep.sweep.query;

import java.util.Iterator;
import java.util.List;
import vaesweep.storage.query.NamedQuery;
import vaesweep.storage.query.Query;
import vaesweep.storage.query.Table;
import vaesweep.sweep.file.ResultFiles;

/** The answer to a question that was put to a sweep's database; its rows are read as they come. */
public final class QueryAnswer implements AutoCloseable {
  private final Query query;
  private final Table table;

  private QueryAnswer(Query query, Table table) {
    this.query = query;
    this.table = table;
  }

  /**
   * Asks a database.
   *
   * @param question one SELECT, or {@code @} and the name of a query, with its parameter where it
   *     asks about one
   * @throws vaesweep.storage.query.WrongQuery if the question is wrong; the message says what to
   *     ask instead
   * @throws vaesweep.storage.StorageFailure if the database cannot be read
   */
  public static QueryAnswer of(ResultFiles files, String question) {
    Query query = Query.open(files.database());
    try {
      return new QueryAnswer(query, query.run(question));
    } catch (RuntimeException | Error e) {
      query.close();
      throw e;
    }
  }

  /** Returns the queries that have names, the most wanted first. */
  public static List<NamedQuery> named() {
    return NamedQuery.all();
  }

  public List<String> columns() {
    return table.columns();
  }

  /**
   * Returns the rows, to be read once: one value a column, a Long, Double, String, byte array, or
   * null where there is no value. Some questions are seen to be wrong only here.
   */
  public Iterator<List<Object>> rows() {
    return table.rows().iterator();
  }

  @Override
  public void close() {
    try (query) {
      table.close();
    }
  }
}
