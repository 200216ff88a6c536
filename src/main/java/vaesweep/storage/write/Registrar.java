package vaesweep.storage.write;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vaesweep.spec.CanonicalJson;
import vaesweep.spec.Configuration;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.json.JsonWriter;
import vaesweep.storage.Registration;
import vaesweep.storage.ScalerText;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.TrialState;
import vaesweep.trial.data.DataFacts;

/** Brings a plan and a database together. Known trials are found by their keys. */
final class Registrar {
  private final Statements statements;
  private final String version;
  private final CanonicalJson texts = new CanonicalJson();

  /**
   * @param version of the program
   */
  Registrar(Statements statements, String version) {
    this.statements = statements;
    this.version = version;
  }

  private record Known(int number, TrialState state) {}

  private record Newest(int edition, String text, int data) {}

  Registration register(SweepSpec sweep, DataFacts data, List<Trial> plan, Instant now)
      throws SQLException {
    int dataId = data(data);
    Map<String, Known> known = known();
    int before = known.size();
    List<StoredTrial> stored = new ArrayList<>(plan.size());
    int added = 0;
    for (Trial trial : plan) {
      Known it = known.get(trial.key().hex());
      if (it == null) {
        added++;
        it = new Known(before + added, TrialState.WAITING);
        insert(it.number(), trial, data.features(), dataId);
      }
      stored.add(new StoredTrial(it.number(), trial, it.state()));
    }
    int edition = edition(sweep, dataId, stored, now);
    int kept = plan.size() - added;
    return new Registration(edition, stored, added, kept, before - kept);
  }

  private int data(DataFacts facts) throws SQLException {
    statements.update(
        "write/data_insert",
        facts.name(),
        facts.binarize(),
        facts.trainRows(),
        facts.validationRows(),
        facts.height(),
        facts.width(),
        facts.interiorShare(),
        facts.checksum(),
        facts.channels(),
        facts.columns().isEmpty() ? null : JsonWriter.compact(facts.columns()),
        ScalerText.of(facts.scaler()).orElse(null));
    return statements
        .query(
            "write/data_id",
            row -> row.integer("id"),
            facts.name(),
            facts.binarize(),
            facts.trainRows(),
            facts.validationRows(),
            facts.height(),
            facts.width(),
            facts.checksum())
        .get(0);
  }

  private Map<String, Known> known() throws SQLException {
    Map<String, Known> known = new HashMap<>();
    statements.each(
        "write/known_trials",
        row ->
            known.put(
                row.text("key"),
                new Known(row.integer("number"), row.choice("state", TrialState.values()))));
    return known;
  }

  private void insert(int number, Trial trial, int features, int data) throws SQLException {
    Configuration configuration = trial.configuration();
    statements.update(
        "write/trial_insert",
        number,
        trial.key().hex(),
        texts.of(configuration),
        trial.repeat(),
        trial.seed(),
        data,
        number(configuration.beta(features)),
        number(configuration.betaNorm(features)),
        number(configuration.betaEff(features)));
  }

  private static Double number(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  /** Returns the newest edition where text, data and plan are its own; a new one elsewhere. */
  private int edition(SweepSpec sweep, int data, List<StoredTrial> plan, Instant now)
      throws SQLException {
    List<Newest> newest =
        statements.query(
            "write/newest_edition",
            row -> new Newest(row.integer("edition"), row.text("text"), row.integer("data")));
    List<Integer> numbers = plan.stream().map(StoredTrial::number).toList();
    for (Newest last : newest) {
      if (last.text().equals(sweep.text())
          && last.data() == data
          && numbers.equals(trialsOf(last.edition()))) {
        return last.edition();
      }
    }
    int edition = newest.isEmpty() ? 1 : newest.get(0).edition() + 1;
    insert(edition, sweep, data, now);
    for (int i = 0; i < numbers.size(); i++) {
      statements.update("write/edition_trial_insert", edition, i + 1, numbers.get(i));
    }
    return edition;
  }

  private List<Integer> trialsOf(int edition) throws SQLException {
    return statements.query("write/edition_trials", row -> row.integer("trial"), edition);
  }

  private void insert(int edition, SweepSpec sweep, int data, Instant now) throws SQLException {
    statements.update(
        "write/edition_insert",
        edition,
        sweep.name(),
        sweep.description(),
        sweep.method(),
        sweep.seed(),
        sweep.repeats(),
        sweep.text(),
        data,
        sweep.keep(),
        version,
        TrialKey.ENGINE_VERSION,
        now,
        null); // see write/located
  }
}
