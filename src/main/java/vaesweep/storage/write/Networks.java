package vaesweep.storage.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.TrainedNetwork;

/**
 * Keeps the networks of the newest edition's frontier, and those of trials outside it that were on
 * an earlier edition's.
 */
final class Networks {
  private final Statements statements;
  private Frontier frontier = new Frontier();

  Networks(Statements statements) {
    this.statements = statements;
  }

  /** Looks at the newest edition's complete trials afresh. */
  void load() throws SQLException {
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

  /** Keeps a newly complete trial's network if it is on the frontier, and drops those it beats. */
  void keep(int trial, TrainedNetwork network) throws SQLException {
    statements.update("write/network_insert", trial, bytes(network));
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
