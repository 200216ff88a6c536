package vaesweep.storage.merge;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vaesweep.spec.file.Keep;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.sqlite.Database;

/**
 * What tells a sweep's database: that of its newest edition.
 *
 * @param checksum of the data
 */
record Identity(Path file, String name, String text, int engine, Keep keep, String checksum) {
  static Identity of(Database database) throws SQLException {
    List<Identity> newest =
        database
            .statements()
            .query(
                "merge/identity",
                row ->
                    new Identity(
                        database.file(),
                        row.text("name"),
                        row.text("text"),
                        row.integer("engine"),
                        row.choice("keep", Keep.values()),
                        row.text("checksum")));
    if (newest.isEmpty()) {
      throw new StorageFailure(database.file() + ": holds no sweep yet; run its sweep first");
    }
    return newest.get(0);
  }

  /** Returns why this one cannot be merged with the first. */
  List<String> problems(Identity first) {
    List<String> problems = new ArrayList<>();
    if (!name.equals(first.name)) {
      problems.add(found("sweep \"" + name + "\"", "\"" + first.name + "\"", first));
    }
    if (!checksum.equals(first.checksum)) {
      problems.add(found("data with checksum " + checksum, first.checksum, first));
    }
    if (engine != first.engine) {
      String remedy = "; numbers of two engines do not compare: train one of them anew";
      problems.add(found("engine " + engine, String.valueOf(first.engine), first) + remedy);
    }
    return problems;
  }

  private String found(String found, String expected, Identity first) {
    return file + ": found " + found + ", expected " + expected + " as in " + first.file;
  }
}
