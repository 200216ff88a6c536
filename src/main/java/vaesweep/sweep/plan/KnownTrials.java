package vaesweep.sweep.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.storage.query.Query;
import vaesweep.storage.query.Table;

/** The trials of a database that the sweep's command would not train again. */
public final class KnownTrials {
  private static final String ENDED =
      "SELECT key FROM trial WHERE state IN ('complete', 'pruned', 'failed')";

  private KnownTrials() {}

  /** Returns their keys; none where there is no database. */
  public static Set<String> ended(Path database) {
    if (!Files.exists(database)) {
      return Set.of();
    }
    try (Query query = Query.open(database);
        Table table = query.run(ENDED)) {
      return table.rows().map(row -> (String) row.get(0)).collect(Collectors.toSet());
    }
  }
}
