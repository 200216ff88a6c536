package vaesweep.storage.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.epoch;
import static vaesweep.storage.Samples.outcome;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import com.google.common.collect.Collections2;
import com.google.common.collect.Lists;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.spec.file.Keep;
import vaesweep.storage.Recorder;
import vaesweep.storage.Registration;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.trial.Failure;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Finding;

/** The danger: what was trained is forgotten, changed afterwards, or trained again. */
class SqliteRecorderTest {
  @TempDir private Path folder;

  private Recorder open() {
    return SqliteRecorder.open(folder.resolve("sub/beta.db"), "0.1.0", Runnable::run);
  }

  private Results results() {
    return SqliteResults.open(folder.resolve("sub/beta.db"));
  }

  private List<TrialState> states() {
    try (Results results = results()) {
      return results.trials().stream().map(TrialRow::state).toList();
    }
  }

  @Test
  void trialsAreNumberedFromOneInTheOrderOfThePlan() {
    try (Recorder recorder = open()) {
      Registration first = recorder.register(sweep("{}"), DATA, trials(3), NOW);
      assertThat(first.trials()).extracting(StoredTrial::number).containsExactly(1, 2, 3);
      assertThat(first.added()).isEqualTo(3);
      assertThat(first.kept()).isZero();
      assertThat(first.outside()).isZero();
    }
  }

  @Test
  void theSameFileAgainIsTheSameEdition() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
    }
    try (Recorder recorder = open()) {
      Registration again = recorder.register(sweep("{}"), DATA, trials(3), NOW.plusSeconds(9));
      assertThat(again.edition()).isEqualTo(1);
      assertThat(again.added()).isZero();
      assertThat(again.kept()).isEqualTo(3);
    }
    try (Results results = results()) {
      assertThat(results.edition().registered()).isEqualTo(NOW);
    }
  }

  @Test
  void anEditedFileKeepsKnownTrialsWithTheirNumbersAndLeavesTheRestOutside() {
    List<Trial> all = trials(4);
    try (Recorder recorder = open()) {
      recorder.register(sweep("one"), DATA, all.subList(0, 3), NOW);
      complete(recorder, 2, 50, 5);
      List<Trial> edited = List.of(all.get(3), all.get(1));
      Registration second = recorder.register(sweep("two"), DATA, edited, NOW);
      assertThat(second.edition()).isEqualTo(2);
      assertThat(second.trials()).extracting(StoredTrial::number).containsExactly(4, 2);
      assertThat(second.trials())
          .extracting(StoredTrial::state)
          .containsExactly(TrialState.WAITING, TrialState.COMPLETE);
      assertThat(List.of(second.added(), second.kept(), second.outside())).containsExactly(1, 1, 2);
    }
    try (Results results = results()) {
      assertThat(results.trials()).extracting(TrialRow::number).containsExactly(4, 2);
      assertThat(results.edition().text()).isEqualTo("two");
    }
  }

  @Test
  void anotherPlanOfTheSameTextIsAnotherEdition() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      List<Trial> reversed = Lists.reverse(trials(3));
      assertThat(recorder.register(sweep("{}"), DATA, reversed, NOW).edition()).isEqualTo(2);
    }
  }

  @Test
  void openingTurnsRunningIntoWaiting() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(2), NOW);
      recorder.started(1, MACHINE, NOW);
      assertThat(states()).containsExactly(TrialState.RUNNING, TrialState.WAITING);
    }
    open().close();
    assertThat(states()).containsExactly(TrialState.WAITING, TrialState.WAITING);
  }

  @Test
  void anotherAttemptForgetsTheEpochsOfTheLast() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(1), NOW);
      recorder.started(1, MACHINE, NOW);
      recorder.measured(1, epoch(0, 9, 9));
      recorder.measured(1, epoch(1, 8, 8));
      recorder.stopped(1);
      assertThat(states()).containsExactly(TrialState.WAITING);
      recorder.started(1, MACHINE, NOW);
      recorder.measured(1, epoch(0, 7, 7)).toCompletableFuture().join();
    }
    try (Results results = results()) {
      assertThat(results.curve(1)).hasSize(1);
      assertThat(results.units(1)).hasSize(2);
      assertThat(results.trials().get(0).attempts()).isEqualTo(2);
    }
  }

  @Test
  void finishedTrialsAreImmutableAndTheRefusalHarmsNothingElse() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      complete(recorder, 1, 50, 5);
      recorder.started(2, MACHINE, NOW);
      recorder.failed(2, new Failure(Failure.Kind.ERROR, 0, 0, "", "no memory"), NOW);
      for (int trial : List.of(1, 2)) {
        refused(recorder.started(trial, MACHINE, NOW));
        refused(recorder.measured(trial, epoch(2, 1, 1)));
        refused(recorder.completed(trial, outcome(1), NOW));
        refused(recorder.failed(trial, new Failure(Failure.Kind.ERROR, 1, 0, "", "x"), NOW));
        refused(recorder.stopped(trial));
      }
      complete(recorder, 3, 40, 4);
    }
    assertThat(states())
        .containsExactly(TrialState.COMPLETE, TrialState.FAILED, TrialState.COMPLETE);
    try (Results results = results()) {
      assertThat(results.curve(1)).hasSize(2);
      assertThat(results.trials().get(0).attempts()).isEqualTo(1);
    }
  }

  private static void refused(CompletionStage<Void> stage) {
    assertThatThrownBy(() -> stage.toCompletableFuture().join())
        .hasCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("immutable");
  }

  @Test
  void aChangeThatBreaksARuleHalfWayLeavesNothingBehind() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(1), NOW);
      recorder.started(1, MACHINE, NOW);
      recorder.measured(1, epoch(0, 1, 1));
      assertThatThrownBy(() -> recorder.measured(1, epoch(0, 2, 2)).toCompletableFuture().join())
          .hasCauseInstanceOf(IllegalStateException.class);
      recorder.measured(1, epoch(1, 3, 3)).toCompletableFuture().join();
    }
    try (Results results = results()) {
      assertThat(results.curve(1))
          .extracting(point -> point.validation().rate())
          .containsExactly(1.0, 3.0);
    }
  }

  @Test
  void theNetworksKeptAreTheFrontiersInEveryOrderOfCompletion() {
    double[][] numbers = {{10, 5}, {10, 5}, {10, 6}, {8, 9}, {Double.NaN, 0}};
    int attempt = 0;
    for (List<Integer> order : Collections2.permutations(List.of(1, 2, 3, 4, 5))) {
      if (attempt++ % 7 != 0) { // 18 of 120 orders: FrontierTest has them all
        continue;
      }
      Path file = folder.resolve("order" + attempt + ".db");
      try (Recorder recorder = SqliteRecorder.open(file, "0.1.0", Runnable::run)) {
        recorder.register(sweep("{}"), DATA, trials(5), NOW);
        order.forEach(t -> complete(recorder, t, numbers[t - 1][0], numbers[t - 1][1]));
      }
      try (Results results = SqliteResults.open(file)) {
        assertThat(results.networks()).as("%s", order).containsExactly(1, 2, 4);
        assertThat(results.network(4).orElseThrow().parameters()).containsExactly(4f, 0.5f);
      }
    }
  }

  @Test
  void theFrontierIsThatOfTheEditionAndSurvivesARestart() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      complete(recorder, 1, 10, 5);
    }
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      complete(recorder, 2, 11, 6);
      complete(recorder, 3, 9, 5);
    }
    try (Results results = results()) {
      assertThat(results.networks()).containsExactly(3);
    }
  }

  @Test
  void allNetworksOrNoneStayWhereTheFileSaysSo() {
    for (Keep keep : List.of(Keep.ALL, Keep.NONE)) {
      Path file = folder.resolve(keep + ".db");
      try (Recorder recorder = SqliteRecorder.open(file, "0.1.0", Runnable::run)) {
        recorder.register(sweep("{}", keep), DATA, trials(2), NOW);
        complete(recorder, 1, 10, 5);
        complete(recorder, 2, 11, 6);
      }
      try (Results results = SqliteResults.open(file)) {
        assertThat(results.edition().keep()).isEqualTo(keep);
        assertThat(results.networks())
            .isEqualTo(keep == Keep.ALL ? List.of(1, 2) : List.<Integer>of());
      }
    }
  }

  @Test
  void anEditedKeepHoldsFromTheNextStartAndBringsNothingBack() {
    assertThat(keptAfterEditTo(Keep.ALL)).containsExactly(1, 2, 3); // beaten ones too
    assertThat(keptAfterEditTo(Keep.FRONTIER)).containsExactly(3, 4);
    assertThat(keptAfterEditTo(Keep.ALL)).containsExactly(3, 4, 5); // 1 and 2 stay gone
    assertThat(keptAfterEditTo(Keep.NONE)).isEmpty();
    assertThat(keptAfterEditTo(Keep.FRONTIER)).containsExactly(7); // on the frontier with 3 and 4
  }

  /** Starts the sweep anew, and completes one trial more; the first time three. */
  private List<Integer> keptAfterEditTo(Keep keep) {
    double[][] numbers = {{10, 5}, {9, 5}, {8, 5}, {5, 8}, {9, 9}, {9, 9}, {1, 20}};
    try (Recorder recorder = open()) {
      List<StoredTrial> plan =
          recorder.register(sweep("keep " + keep, keep), DATA, trials(7), NOW).trials();
      plan.stream()
          .filter(trial -> trial.state() == TrialState.WAITING)
          .limit(plan.get(0).state() == TrialState.WAITING ? 3 : 1)
          .map(StoredTrial::number)
          .forEach(t -> complete(recorder, t, numbers[t - 1][0], numbers[t - 1][1]));
    }
    try (Results results = results()) {
      return results.networks();
    }
  }

  @Test
  void networksOfTrialsThatLeftTheFileStayWhateverIsKeptNow() {
    List<Trial> all = trials(2);
    try (Recorder recorder = open()) {
      recorder.register(sweep("one"), DATA, all, NOW);
      complete(recorder, 1, 10, 5);
      recorder.register(sweep("two", Keep.NONE), DATA, all.subList(1, 2), NOW);
    }
    try (Recorder recorder = open()) {
      recorder.register(sweep("one", Keep.ALL), DATA, all, NOW);
    }
    try (Results results = results()) {
      assertThat(results.networks()).containsExactly(1);
    }
  }

  @Test
  void findingsReplaceThoseBefore() {
    Finding old = new Finding("OLD", Finding.Severity.ERROR, "gone", "", List.of());
    Finding info = new Finding("A", Finding.Severity.INFO, "It's so.", "", List.of(3, 1));
    Finding error = new Finding("B", Finding.Severity.ERROR, "Bad.", "Do so.", List.of());
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      recorder.findings(List.of(old, old, old));
      recorder.findings(List.of(info, error)).toCompletableFuture().join();
    }
    try (Results results = results()) {
      assertThat(results.findings()).containsExactly(info, error);
    }
  }
}
