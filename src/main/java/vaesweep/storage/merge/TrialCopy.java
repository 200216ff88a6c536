package vaesweep.storage.merge;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vaesweep.storage.sqlite.Database;
import vaesweep.trial.TrialState;

/** A trial's own row, on its way from one database to another where it may have another number. */
final class TrialCopy implements AutoCloseable {
  private static final int NUMBER = 1;
  private static final int DATA = 2;
  private static final String FORKED_FROM = "forked_from";

  private final List<String> columns;
  private final PreparedStatement select;
  private final PreparedStatement insert;
  private final Map<Integer, Integer> numbers;

  /**
   * @param numbers of the source's trials in the target
   */
  TrialCopy(Database source, Database target, Map<Integer, Integer> numbers) throws SQLException {
    this.numbers = numbers;
    columns =
        new ArrayList<>(
            target.statements().query("merge/columns", row -> row.text("name"), "trial"));
    columns.removeAll(List.of("number", "data"));
    String names = String.join(", ", columns);
    select =
        source.connection().prepareStatement("SELECT " + names + " FROM trial WHERE number = ?");
    String places = columns.stream().map(column -> ", ?").collect(Collectors.joining());
    String taken =
        columns.stream()
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));
    insert =
        target
            .connection()
            .prepareStatement(
                "INSERT INTO trial (number, data, "
                    + names
                    + ") VALUES (?, ?"
                    + places
                    + ") ON CONFLICT (number) DO UPDATE SET "
                    + taken);
  }

  /**
   * Makes the target's row what the source's is. One that runs in the source waits here.
   *
   * @param data what it trains on, as the target numbers it
   */
  void bring(int from, int to, int data) throws SQLException {
    select.setInt(1, from);
    try (ResultSet row = select.executeQuery()) {
      row.next();
      insert.setInt(NUMBER, to);
      insert.setInt(DATA, data);
      for (int i = 1; i <= columns.size(); i++) {
        insert.setObject(DATA + i, value(columns.get(i - 1), row.getObject(i)));
      }
      insert.executeUpdate();
    }
  }

  private Object value(String column, Object value) {
    if (column.equals("state") && TrialState.RUNNING.spelling().equals(value)) {
      return TrialState.WAITING.spelling();
    }
    return column.equals(FORKED_FROM) && value instanceof Integer trial
        ? numbers.get(trial)
        : value;
  }

  @Override
  public void close() throws SQLException {
    select.close();
    insert.close();
  }
}
