package vaesweep.storage.merge;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vaesweep.storage.sqlite.Row;
import vaesweep.storage.sqlite.Statements;

/** Data sets and what is known of them, which the target may number otherwise. */
final class DataCopy {
  private final Statements source;
  private final Statements target;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  DataCopy(Statements source, Statements target) {
    this.source = source;
    this.target = target;
  }

  /** Returns the target's number of each of the source's data sets. */
  Map<Integer, Integer> bring() throws SQLException {
    source.each("merge/data", row -> numbers.put(row.integer("id"), bring(row)));
    source.each(
        "merge/eigenvalues",
        row ->
            target.update(
                "merge/eigenvalue_insert",
                numbers.get(row.integer("data")),
                row.text("matrix"),
                row.integer("position"),
                row.number("value")));
    source.each(
        "merge/baselines",
        row ->
            target.update(
                "merge/baseline_insert",
                numbers.get(row.integer("data")),
                row.text("likelihood"),
                row.number("distortion"),
                row.optionalNumber("floor")));
    return Map.copyOf(numbers);
  }

  private int bring(Row row) throws SQLException {
    target.update(
        "write/data_insert",
        row.text("name"),
        row.text("binarize"),
        row.integer("train_rows"),
        row.integer("validation_rows"),
        row.integer("height"),
        row.integer("width"),
        row.optionalNumber("interior_share"),
        row.text("checksum"),
        row.integer("channels"),
        row.isNull("columns") ? null : row.text("columns"),
        row.isNull("scaler") ? null : row.text("scaler"));
    return target
        .query(
            "write/data_id",
            found -> found.integer("id"),
            row.text("name"),
            row.text("binarize"),
            row.integer("train_rows"),
            row.integer("validation_rows"),
            row.integer("height"),
            row.integer("width"),
            row.text("checksum"))
        .get(0);
  }
}
