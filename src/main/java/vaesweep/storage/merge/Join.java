package vaesweep.storage.merge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vaesweep.storage.sqlite.Database;
import vaesweep.storage.sqlite.Row;
import vaesweep.storage.sqlite.SqliteFailures;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.TrialState;

/** Takes from one database what the merged one has not, inside the merge's transaction. */
final class Join implements AutoCloseable {
  private final Database source;
  private final Database target;
  private final TrialCopy rows;
  private final Parts parts;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<Joined.Differing> differing = new ArrayList<>();
  private int taken;
  private int same;
  private int behind;

  private record Known(int number, String key, TrialState state, int data, String machine) {
    static Known of(Row row) throws SQLException {
      return new Known(
          row.integer("number"),
          row.text("key"),
          row.choice("state", TrialState.values()),
          row.integer("data"),
          row.textOrEmpty("machine_type"));
    }
  }

  Join(Database source, Database target) throws SQLException {
    this.source = source;
    this.target = target;
    rows = new TrialCopy(source, target, numbers);
    parts = new Parts(source, target);
  }

  /** Takes it all; where the target holds no sweep yet, the editions too. */
  Joined run(Identity identity) throws SQLException {
    Map<Integer, Integer> data = new DataCopy(source.statements(), target.statements()).bring();
    Map<String, Known> known = new HashMap<>();
    target.statements().each("merge/trials", row -> known.put(row.text("key"), Known.of(row)));
    List<Known> theirs = source.statements().query("merge/trials", Known::of);
    int last = known.size();
    for (Known trial : theirs) {
      Known mine = known.get(trial.key());
      numbers.put(trial.number(), mine == null ? ++last : mine.number());
    }
    for (Known trial : theirs) {
      Optional<Known> mine = Optional.ofNullable(known.get(trial.key()));
      int number = numbers.get(trial.number());
      if (mine.isEmpty() || rank(trial.state()) > rank(mine.get().state())) {
        bring(trial.number(), number, data.get(trial.data()));
        taken += rank(trial.state()) > 0 ? 1 : 0;
      } else {
        compare(trial, mine.get());
      }
    }
    boolean first = target.statements().query("merge/identity", row -> row.text("name")).isEmpty();
    if (first) {
      new EditionCopy(source.statements(), target.statements()).bring(numbers, data);
    }
    boolean otherText = !identity.text().equals(Identity.of(target).text());
    return new Joined(source.file(), taken, same, behind, outside(), otherText, differing);
  }

  /** A row that the source's tables let be, and the target's do not, is told with its trial. */
  private void bring(int from, int to, int data) throws SQLException {
    try {
      rows.bring(from, to, data);
      parts.bring(from, to);
    } catch (SQLException e) {
      if (SqliteFailures.isConstraint(e)) {
        throw SqliteFailures.ofRow(source.file(), from, e);
      }
      throw e;
    }
  }

  /** Complete beats pruned beats failed beats the rest. */
  private static int rank(TrialState state) {
    return switch (state) {
      case COMPLETE -> 3;
      case PRUNED -> 2;
      case FAILED -> 1;
      case WAITING, RUNNING -> 0;
    };
  }

  private void compare(Known other, Known mine) throws SQLException {
    boolean both = other.state() == TrialState.COMPLETE && mine.state() == TrialState.COMPLETE;
    if (!both) {
      behind += rank(other.state()) > 0 ? 1 : 0;
    } else if (parts.sameNumbers(other.number(), mine.number())) {
      same++;
    } else {
      differing.add(new Joined.Differing(mine.number(), mine.machine(), other.machine()));
    }
  }

  private int outside() throws SQLException {
    Set<Integer> plan = new HashSet<>(plan(target.statements()));
    return (int)
        plan(source.statements()).stream().filter(t -> !plan.contains(numbers.get(t))).count();
  }

  private static List<Integer> plan(Statements statements) throws SQLException {
    return statements.query("merge/plan", row -> row.integer("trial"));
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    parts.close();
  }
}
