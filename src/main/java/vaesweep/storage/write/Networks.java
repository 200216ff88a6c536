package vaesweep.storage.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vaesweep.spec.Keep;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.TrainedNetwork;

/**
 * Keeps the networks that the newest edition's {@code keep} names, and those of trials outside the
 * edition that were kept before.
 */
public final class Networks {
  private final Statements statements;
  private Keep keep = Keep.FRONTIER;
  private Frontier frontier = new Frontier();

  public Networks(Statements statements) {
    this.statements = statements;
  }

  /**
   * Looks at the newest edition's complete trials afresh, and deletes those networks that it does
   * not keep.
   */
  public void load(Keep newest) throws SQLException {
    keep = newest;
    switch (newest) {
      case FRONTIER -> loadFrontier();
      case ALL -> {}
      case NONE -> statements.update("write/networks_forget");
    }
  }

  private void loadFrontier() throws SQLException {
    Frontier loaded = new Frontier();
    Set<Integer> beaten = new HashSet<>();
    statements.each(
        "write/finals",
        row ->
            beaten.addAll(
                loaded.add(
                    row.integer("trial"),
                    row.text("likelihood"),
                    row.number("distortion"),
                    row.number("rate"))));
    for (int trial : statements.query("write/networks", row -> row.integer("trial"))) {
      if (beaten.contains(trial)) {
        statements.update("write/network_delete", trial);
      }
    }
    frontier = loaded;
  }

  /** Stores a newly complete trial's network if it is to be kept, and drops those it beats. */
  void completed(int trial, TrainedNetwork network) throws SQLException {
    if (keep == Keep.NONE) {
      return;
    }
    statements.update("write/network_insert", trial, bytes(network));
    if (keep == Keep.FRONTIER) {
      dropBeaten(trial);
    }
  }

  private void dropBeaten(int trial) throws SQLException {
    List<List<Integer>> beaten =
        statements.query(
            "write/final",
            row ->
                frontier.add(
                    trial, row.text("likelihood"), row.number("distortion"), row.number("rate")),
            trial);
    for (int loser : beaten.isEmpty() ? List.of(trial) : beaten.get(0)) {
      statements.update("write/network_delete", loser);
    }
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
