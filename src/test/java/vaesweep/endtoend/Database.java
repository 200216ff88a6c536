package vaesweep.endtoend;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A sweep's database, read as any tool would read it. */
final class Database {
  private static final List<String> MEASURED =
      List.of(
          "SELECT * FROM latent_unit ORDER BY trial, epoch, unit",
          "SELECT * FROM measurement ORDER BY trial, name",
          "SELECT trial, kind, hex(png) FROM image ORDER BY trial, kind",
          "SELECT trial, hex(parameters) FROM network ORDER BY trial",
          "SELECT number, key, configuration, repeat, seed, state FROM trial ORDER BY number",
          "SELECT trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion,"
              + " train_rate, active_units, largest_log_variance FROM epoch ORDER BY trial, epoch");

  private Database() {}

  /**
   * Returns every number, picture and network that was measured; times, attempts and machines are
   * left out.
   */
  static List<String> measured(Path file) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String query : MEASURED) {
      rows.addAll(rows(file, query));
    }
    return rows;
  }

  static List<String> rows(Path file, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(query)) {
      int columns = results.getMetaData().getColumnCount();
      while (results.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(results.getString(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
