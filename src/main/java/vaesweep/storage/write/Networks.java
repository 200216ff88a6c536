package vaesweep.storage.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vaesweep.spec.file.Keep;
import vaesweep.storage.sqlite.Row;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.measured.TrainedNetwork;

/**
 * Keeps the networks that the newest edition's {@code keep} names, and those of trials outside the
 * edition that were kept before. Under {@link Keep#FRONTIER} a configuration is judged once every
 * repeat of it is complete or has failed, among those of which that is so too: what is deleted then
 * could not come back, whatever completes later.
 */
public final class Networks {
  private final Statements statements;
  private Keep keep = Keep.FRONTIER;
  private FrontierTracker frontier = new FrontierTracker();
  private Map<Integer, Repeats> byTrial = Map.of();

  /**
   * The trials of a configuration.
   *
   * @param first the least number, which names it
   * @param trials JSON list of their numbers
   */
  private record Repeats(int first, String trials) {
    static Repeats of(Row row) throws SQLException {
      return new Repeats(row.integer("configuration"), row.text("trials"));
    }
  }

  public Networks(Statements statements) {
    this.statements = statements;
  }

  /**
   * Looks at the newest edition's trials afresh, and deletes those networks that it does not keep.
   */
  public void load(Keep newest) throws SQLException {
    keep = newest;
    switch (newest) {
      case FRONTIER -> loadFrontier();
      case ALL -> {}
      case NONE -> statements.update("write/networks_forget");
    }
  }

  /** As {@link #load} of what is kept already. */
  void reload() throws SQLException {
    load(keep);
  }

  private void loadFrontier() throws SQLException {
    frontier = new FrontierTracker();
    Set<Integer> off = new HashSet<>();
    Map<Integer, Repeats> byFirst = new HashMap<>();
    statements.each(
        "write/finals",
        row -> {
          Repeats repeats = Repeats.of(row);
          byFirst.put(repeats.first(), repeats);
          if (row.integer("unsettled") > 0) {
            return;
          }
          if (row.isNull("trial")) {
            off.add(repeats.first());
          } else {
            frontier.add(FrontierPoint.of(row)).forEach(point -> off.add(point.trial()));
          }
        });
    byTrial = new HashMap<>();
    statements.each(
        "write/members",
        row -> byTrial.put(row.integer("trial"), byFirst.get(row.integer("configuration"))));
    for (int trial : statements.query("write/networks", row -> row.integer("trial"))) {
      Repeats repeats = byTrial.get(trial);
      if (repeats != null && off.contains(repeats.first())) {
        statements.update("write/network_delete", trial);
      }
    }
  }

  /** Stores a newly complete trial's network if it is to be kept, and drops those it puts off. */
  void completed(int trial, TrainedNetwork network) throws SQLException {
    if (keep != Keep.NONE) {
      statements.update("write/network_insert", trial, bytes(network));
      ended(trial);
    }
  }

  /** A trial is complete or has failed; drops the networks that are off by that. */
  void ended(int trial) throws SQLException {
    Repeats repeats = byTrial.get(trial);
    if (keep != Keep.FRONTIER || repeats == null || !isSettled(repeats)) {
      return;
    }
    List<FrontierPoint> points =
        statements.query("write/final", FrontierPoint::of, repeats.trials(), repeats.first());
    if (points.isEmpty()) {
      statements.update("write/networks_delete", repeats.trials());
      return;
    }
    for (FrontierPoint off : frontier.add(points.get(0))) {
      statements.update("write/networks_delete", byTrial.get(off.trial()).trials());
    }
  }

  private boolean isSettled(Repeats repeats) throws SQLException {
    return statements
            .query("write/unsettled", row -> row.integer("trials"), repeats.trials())
            .get(0)
        == 0;
  }

  private static byte[] bytes(TrainedNetwork network) {
    float[] parameters = network.parameters();
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.multiplyExact(Float.BYTES, parameters.length))
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(parameters);
    return bytes.array();
  }
}
