package vaesweep.storage.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.epoch;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import vaesweep.spec.file.Keep;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.TrialRow;
import vaesweep.storage.query.Query;
import vaesweep.storage.query.Table;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.sqlite.Faults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Failure;
import vaesweep.trial.TrialState;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;

/** The danger: a trial lost, doubled, mixed of two or overwritten, and nobody told. */
class MergeTest {
  /** What a merge leaves to others: wordings that are given once, and what is found anew. */
  private static final List<String> NOT_OF_TRIALS =
      List.of(
          "baseline",
          "data",
          "eigenvalue",
          "finding",
          "owner",
          "recommendation",
          "student_t",
          "sweep",
          "sweep_trial",
          "trial");

  @TempDir private Path folder;

  private Path database(String name, Consumer<Recorder> events) {
    return database(name, DATA, events);
  }

  private Path database(String name, DataFacts data, Consumer<Recorder> events) {
    Path file = folder.resolve(name);
    try (Recorder recorder = SqliteRecorder.open(file, "0.1.0", Runnable::run)) {
      recorder.register(sweep("{}"), data, trials(4), NOW);
      events.accept(recorder);
    }
    return file;
  }

  private static void fail(Recorder recorder, int trial) {
    recorder.started(trial, MACHINE, NOW);
    recorder.measured(trial, epoch(0, 1000, 1));
    recorder.failed(trial, Failure.diverged(0, 2, "KL", "too large"), NOW);
  }

  @Test
  void shardsBecomeWhatOneDatabaseWouldBe() throws Exception {
    Path a =
        database(
            "a.db",
            recorder -> {
              complete(recorder, 1, 10, 5);
              fail(recorder, 3);
              recorder.reference(reference()).toCompletableFuture().join();
            });
    Path b =
        database(
            "b.db",
            recorder -> {
              complete(recorder, 2, 8, 4);
              complete(recorder, 4, 3, 9);
            });
    Path whole =
        database(
            "whole.db",
            recorder -> {
              complete(recorder, 1, 10, 5);
              complete(recorder, 2, 8, 4);
              fail(recorder, 3);
              complete(recorder, 4, 3, 9);
              recorder.reference(reference()).toCompletableFuture().join();
            });

    Path into = folder.resolve("merged/beta.db");
    List<Joined> joined = Merge.run(into, List.of(a, b));

    for (String table : tables(whole)) {
      if (table.equals("owner")) {
        continue; // another mark each time
      }
      assertThat(rows(into, "SELECT * FROM " + table))
          .as(table)
          .isEqualTo(rows(whole, "SELECT * FROM " + table));
    }
    assertThat(joined.stream().map(Joined::taken)).containsExactly(2, 2);
    assertThat(rows(into, "SELECT trial FROM network").toString()).isEqualTo("[[2], [4]]");
    assertThat(rows(into, "PRAGMA foreign_key_check")).isEmpty();
    assertThat(rows(into, "SELECT name, sql FROM sqlite_master ORDER BY name"))
        .isEqualTo(rows(whole, "SELECT name, sql FROM sqlite_master ORDER BY name"));
  }

  /** Who is told that the wrong file is damaged moves that one away. */
  @Test
  void whichFileFailedIsSaidAndNothingIsMerged() throws Exception {
    Path into = database("merged/beta.db", recorder -> complete(recorder, 1, 10, 5));
    Path source = database("far/beta.db", recorder -> complete(recorder, 2, 8, 4));
    List<List<Object>> before = rows(into, "SELECT state FROM trial");
    for (Faults.Moment moment : List.of(Faults.Moment.WRITE, Faults.Moment.READ)) {
      Path failing = moment == Faults.Moment.READ ? source : into;
      try (Faults faults = Faults.below(failing.getParent())) {
        Optional<Throwable> failure;
        int passing = 0;
        do {
          assertThat(rows(into, "SELECT state FROM trial")).isEqualTo(before);
          faults.at(moment).after(passing).fail(SQLiteErrorCode.SQLITE_CORRUPT);
          failure = Optional.ofNullable(catchThrowable(() -> Merge.run(into, List.of(source))));
          faults.mend();
          failure.ifPresent(
              told -> assertThat(told).hasMessageStartingWith(failing + ": the database is dam"));
          passing++;
        } while (failure.isPresent());
        assertThat(passing).as(moment.name()).isGreaterThan(10);
      }
      before = rows(into, "SELECT state FROM trial");
    }
  }

  @Test
  void everyTableIsMergedOrKnownNotToBeOfTrials() {
    Path a = database("a.db", recorder -> {});
    List<Object> ofTrials =
        rows(
                a,
                "SELECT DISTINCT m.name FROM sqlite_master m, pragma_table_info(m.name) c"
                    + " WHERE m.type = 'table' AND c.name = 'trial'"
                    + " AND m.name NOT IN ('sweep_trial', 'recommendation')")
            .stream()
            .map(row -> row.get(0))
            .toList();
    assertThat(tables(a))
        .hasSize(ofTrials.size() + NOT_OF_TRIALS.size())
        .containsAll(NOT_OF_TRIALS);
  }

  @Test
  void aCompleteTrialTakesThePlaceOfAFailedOneAndIsImmutableThere() throws Exception {
    Path into = database("into.db", recorder -> fail(recorder, 1));
    Path a = database("a.db", recorder -> complete(recorder, 1, 10, 5));

    Joined joined = Merge.run(into, List.of(a)).get(0);

    assertThat(joined.taken()).isEqualTo(1);
    TrialRow trial = trial(into, 1);
    assertThat(trial.state()).isEqualTo(TrialState.COMPLETE);
    assertThat(trial.failure()).isEmpty();
    assertThat(trial.last().orElseThrow().validation().distortion()).isEqualTo(10);
    try (Recorder recorder = SqliteRecorder.open(into, "0.1.0", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, trials(4), NOW);
      assertThatThrownBy(() -> recorder.started(1, MACHINE, NOW).toCompletableFuture().join())
          .hasMessageContaining("immutable");
    }
  }

  @Test
  void whatIsNoFurtherThanBeforeChangesNothing() throws Exception {
    Path into =
        database(
            "into.db",
            recorder -> {
              complete(recorder, 1, 10, 5);
              fail(recorder, 2);
            });
    Path a =
        database(
            "a.db",
            recorder -> {
              fail(recorder, 1);
              recorder.started(2, MACHINE, NOW);
              recorder.measured(2, epoch(0, 7, 7)).toCompletableFuture().join();
            });
    List<List<Object>> before = rows(into, "SELECT * FROM trial");

    Joined joined = Merge.run(into, List.of(a)).get(0);

    assertThat(joined.taken()).isZero();
    assertThat(joined.behind()).isEqualTo(1);
    assertThat(rows(into, "SELECT * FROM trial")).isEqualTo(before);
  }

  @Test
  void equalNumbersMergeSilentlyAndOthersAreToldAndTheFirstKept() throws Exception {
    Path into =
        database(
            "into.db",
            recorder -> {
              complete(recorder, 1, 10, 5);
              complete(recorder, 2, 8, 6);
            });
    Path a =
        database(
            "a.db",
            recorder -> {
              complete(recorder, 1, 10, 5);
              complete(recorder, 2, 8.5, 6);
            });

    Joined joined = Merge.run(into, List.of(a)).get(0);

    assertThat(joined.same()).isEqualTo(1);
    assertThat(joined.differing())
        .containsExactly(new Joined.Differing(2, MACHINE.type(), MACHINE.type()));
    assertThat(trial(into, 2).last().orElseThrow().validation().distortion()).isEqualTo(8);
  }

  @Test
  void trialsOfAnotherWordingComeAlongOutsideTheEdition() throws Exception {
    Path into = database("into.db", recorder -> {});
    Path a = folder.resolve("a.db");
    try (Recorder recorder = SqliteRecorder.open(a, "0.1.0", Runnable::run)) {
      recorder.register(sweep("other"), DATA, trials(6).subList(3, 6), NOW);
      complete(recorder, 1, 10, 5); // beta 4, the fourth there
      complete(recorder, 3, 9, 5); // beta 6, unknown there
    }

    Joined joined = Merge.run(into, List.of(a)).get(0);

    assertThat(joined.otherText()).isTrue();
    assertThat(joined.outside()).isEqualTo(2);
    assertThat(joined.taken()).isEqualTo(2);
    assertThat(trial(into, 4).state()).isEqualTo(TrialState.COMPLETE);
    assertThat(rows(into, "SELECT number, state FROM trial WHERE number > 4").toString())
        .isEqualTo("[[5, waiting], [6, complete]]");
    assertThat(rows(into, "SELECT count(*) FROM trials").toString()).isEqualTo("[[4]]");
  }

  @Test
  void aTrialThatRanInASourceWaitsAndTheSourceStaysAsItIs() throws Exception {
    Path a =
        database(
            "a.db",
            recorder -> {
              recorder.started(1, MACHINE, NOW);
              recorder.measured(1, epoch(0, 7, 7)).toCompletableFuture().join();
            });
    byte[] before = Files.readAllBytes(a);
    Path into = folder.resolve("into.db");

    Merge.run(into, List.of(a));

    assertThat(trial(into, 1).state()).isEqualTo(TrialState.WAITING);
    assertThat(Files.readAllBytes(a)).isEqualTo(before);
    assertThat(folder.resolve("a.db-wal")).doesNotExist();
  }

  @Test
  void oldFindingsGo() throws Exception {
    Finding finding = new Finding("A", Finding.Severity.INFO, "So.", "", List.of(1));
    Path into =
        database(
            "into.db",
            recorder -> recorder.findings(List.of(finding)).toCompletableFuture().join());
    Merge.run(into, List.of(database("a.db", recorder -> {})));
    assertThat(rows(into, "SELECT * FROM finding")).isEmpty();
  }

  @Test
  void databasesOfTwoSweepsAreRefusedAndNothingIsMade() {
    DataFacts other = new DataFacts("tiny", DATA.binarize(), 100, 20, 2, 3, 0.25, "0ther");
    Path a = database("a.db", recorder -> {});
    Path b = database("b.db", other, recorder -> {});
    Path into = folder.resolve("into.db");

    assertThatThrownBy(() -> Merge.run(into, List.of(a, b)))
        .isInstanceOfSatisfying(
            CannotMerge.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        b + ": found data with checksum 0ther, expected c0ffee as in " + a));
    assertThat(into).doesNotExist();
    assertThatThrownBy(() -> Merge.run(into, List.of(a, folder.resolve("none.db"))))
        .isInstanceOf(StorageFailure.class)
        .hasMessageContaining("none.db: no such database");
    assertThat(into).doesNotExist();
  }

  @Test
  void theNetworksThatTheWordingKeepsStayAndNoOthers() throws Exception {
    Path a = folder.resolve("a.db");
    try (Recorder recorder = SqliteRecorder.open(a, "0.1.0", Runnable::run)) {
      recorder.register(sweep("{}", Keep.ALL), DATA, trials(4), NOW);
      complete(recorder, 1, 10, 5);
    }
    Path b = folder.resolve("b.db");
    try (Recorder recorder = SqliteRecorder.open(b, "0.1.0", Runnable::run)) {
      recorder.register(sweep("{}", Keep.ALL), DATA, trials(4), NOW);
      complete(recorder, 2, 11, 6);
    }
    Path into = folder.resolve("into.db");
    Merge.run(into, List.of(a, b));
    assertThat(rows(into, "SELECT trial FROM network").toString()).isEqualTo("[[1], [2]]");
  }

  private static DataReference reference() {
    return new DataReference(
        Map.of(DataReference.Matrix.COVARIANCE, List.of(2.0, 1.0)),
        Map.of("bernoulli", new DataReference.Baseline(50, OptionalDouble.of(1))));
  }

  private static TrialRow trial(Path file, int number) {
    try (Results results = SqliteResults.open(file)) {
      return results.trials().stream().filter(t -> t.number() == number).findFirst().orElseThrow();
    }
  }

  private static List<String> tables(Path file) {
    return rows(file, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").stream()
        .map(row -> (String) row.get(0))
        .toList();
  }

  /** Bytes as text, so that they compare. */
  private static List<List<Object>> rows(Path file, String sql) {
    try (Query query = Query.open(file);
        Table table = query.run(sql)) {
      return table.rows().map(MergeTest::comparable).toList();
    }
  }

  private static List<Object> comparable(List<Object> row) {
    List<Object> values = new java.util.ArrayList<>();
    row.forEach(
        value -> values.add(value instanceof byte[] b ? java.util.Arrays.toString(b) : value));
    return values;
  }
}
