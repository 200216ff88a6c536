package vaesweep.storage.read;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Edition;
import vaesweep.storage.FrontierRow;
import vaesweep.storage.Results;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.TrialRow;
import vaesweep.storage.sqlite.Database;
import vaesweep.storage.sqlite.Row;
import vaesweep.storage.sqlite.SqliteFailures;
import vaesweep.trial.Pruning;
import vaesweep.trial.TrialState;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.TrainedNetwork;

/** Reads a sweep's SQLite file, all of it as it was when it was opened. */
public final class SqliteResults implements Results {
  private final Database database;
  private final Edition edition;
  private Optional<List<TrialRow>> trials = Optional.empty();

  private SqliteResults(Database database, Edition edition) {
    this.database = database;
    this.edition = edition;
  }

  /**
   * Opens a sweep's database to read, also while another process writes to it.
   *
   * @throws StorageFailure if there is none, or it holds no sweep yet
   */
  public static Results open(Path file) {
    Database database = Database.readOnly(file);
    try {
      database.connection().setAutoCommit(false); // one transaction: one moment
      List<Edition> newest = database.statements().query("read/edition", RowMapper::edition);
      if (newest.isEmpty()) {
        throw new StorageFailure(file + ": holds no sweep yet; run its sweep first");
      }
      return new SqliteResults(database, newest.get(0));
    } catch (SQLException e) {
      database.close();
      throw SqliteFailures.of(file, e);
    } catch (StorageFailure e) {
      database.close();
      throw e;
    }
  }

  @Override
  public Edition edition() {
    return edition;
  }

  @Override
  public DataFacts data() {
    return list("read/data", RowMapper::data).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new StorageFailure(
                    database.file()
                        + ": edition "
                        + edition.number()
                        + ": data: found the number of no data set, expected that of one in the table"
                        + " data; restore a copy"));
  }

  @Override
  public DataReference reference() {
    Map<DataReference.Matrix, List<Double>> spectra = new EnumMap<>(DataReference.Matrix.class);
    each(
        "read/eigenvalues",
        row ->
            spectra
                .computeIfAbsent(
                    row.choice("matrix", DataReference.Matrix.values()), any -> new ArrayList<>())
                .add(row.number("value")));
    Map<String, DataReference.Baseline> baselines = new LinkedHashMap<>();
    each("read/baselines", row -> baselines.put(row.text("likelihood"), RowMapper.baseline(row)));
    return new DataReference(spectra, baselines);
  }

  @Override
  public List<TrialRow> trials() {
    if (trials.isEmpty()) {
      TrialRows rows = new TrialRows();
      trials = Optional.of(List.copyOf(list("read/trials", rows::of)));
    }
    return trials.get();
  }

  @Override
  public Results withFewWaiting(int most) {
    long waiting = trials().stream().filter(SqliteResults::isUntouched).count();
    if (waiting <= most) {
      return this;
    }
    List<TrialRow> fewer = new ArrayList<>();
    long met = 0;
    for (TrialRow trial : trials()) {
      if (!isUntouched(trial) || met++ * most / waiting != met * most / waiting) {
        fewer.add(trial);
      }
    }
    SqliteResults results = new SqliteResults(database, edition);
    results.trials = Optional.of(List.copyOf(fewer));
    return results;
  }

  private static boolean isUntouched(TrialRow trial) {
    return trial.state() == TrialState.WAITING && trial.last().isEmpty();
  }

  @Override
  public void eachCurve(BiConsumer<Integer, List<CurvePoint>> taker) {
    eachTrial("read/curves", RowMapper::curvePoint, taker);
  }

  @Override
  public void eachUnits(BiConsumer<Integer, List<LatentUnit>> taker) {
    eachTrial("read/units", RowMapper::unit, taker);
  }

  @Override
  public void eachMeasurements(BiConsumer<Integer, List<Measurement>> taker) {
    eachTrial("read/measurements", RowMapper::measurement, taker);
  }

  @Override
  public List<CurvePoint> curve(int trial) {
    return list("read/curve", RowMapper::curvePoint, trial);
  }

  @Override
  public List<LatentUnit> units(int trial) {
    return list("read/trial_units", RowMapper::unit, trial);
  }

  @Override
  public List<Measurement> measurements(int trial) {
    return list("read/trial_measurements", RowMapper::measurement, trial);
  }

  @Override
  public Map<Integer, Pruning> prunings() {
    Map<Integer, Pruning> prunings = new LinkedHashMap<>();
    each("read/prunings", row -> prunings.put(row.integer("trial"), RowMapper.pruning(row)));
    return prunings;
  }

  @Override
  public List<Finding> findings() {
    return list("read/findings", RowMapper::finding);
  }

  @Override
  public List<Recommendation> recommendations() {
    return list("read/recommendations", RowMapper::recommendation);
  }

  @Override
  public List<FrontierRow> frontier() {
    return list("read/frontier", RowMapper::frontier);
  }

  @Override
  public List<Picture> pictures(int trial) {
    return list("read/pictures", RowMapper::picture, trial);
  }

  @Override
  public Optional<TrainedNetwork> network(int trial) {
    return list("read/network", RowMapper::network, trial).stream().findFirst();
  }

  @Override
  public List<Integer> networks() {
    return list("read/networks", row -> row.integer("trial"));
  }

  private <T> List<T> list(String query, Row.Mapper<T> mapper, Object... values) {
    try {
      return database.statements().query(query, mapper, values);
    } catch (SQLException e) {
      throw database.failure(e);
    }
  }

  private void each(String query, Row.Taker taker) {
    try {
      database.statements().each(query, taker);
    } catch (SQLException e) {
      throw database.failure(e);
    }
  }

  /** The rows of a trial follow one another. */
  private <T> void eachTrial(
      String query, Row.Mapper<T> mapper, BiConsumer<Integer, List<T>> taker) {
    List<T> gathered = new ArrayList<>();
    int[] current = {0};
    each(
        query,
        row -> {
          int trial = row.integer("trial");
          if (trial != current[0] && !gathered.isEmpty()) {
            taker.accept(current[0], List.copyOf(gathered));
            gathered.clear();
          }
          current[0] = trial;
          gathered.add(mapper.of(row));
        });
    if (!gathered.isEmpty()) {
      taker.accept(current[0], List.copyOf(gathered));
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
