package vaesweep.sweep.network;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.spec.file.Keep;
import vaesweep.storage.Recorder;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;

/** Guards against a network that is not there without a word why, or with the wrong one. */
final class MissingNetworkTest {
  @TempDir Path folder;

  @Test
  void aBeatenTrialIsToldWhoBeatsIt() {
    record(Keep.FRONTIER, 10, 5, 9, 5);
    refused(
        1,
        "was not kept: \"keep\" is \"frontier\", and trial 2 beats it (distortion 9.00 and rate"
            + " 5.00 against 10.00 and 5.00 nats)");
    refused(1, "There are those of trials 2.");
  }

  @Test
  void aTrialThatIsOnNoFrontierIsToldWhy() {
    record(Keep.FRONTIER, 10, 0.05, 9, 5);
    refused(1, "\"keep\" is \"frontier\", and it collapsed, so it is on none");
  }

  @Test
  void aTrialThatIsNotCompleteIsToldItsState() {
    record(Keep.FRONTIER, 10, 5, 9, 5);
    refused(3, "does not exist: the trial is waiting, and only complete trials have one");
  }

  @Test
  void aSweepThatKeepsNoneSaysSo() {
    record(Keep.NONE, 10, 5, 9, 5);
    refused(1, "was not kept: the sweep file has \"keep\": \"none\"");
    refused(1, "No network is kept.");
  }

  @Test
  void aNetworkDroppedUnderAnEarlierWordingIsSaidToBe() {
    record(Keep.NONE, 10, 5, 9, 9);
    try (Recorder recorder = open()) {
      recorder.register(sweep("edited", Keep.ALL), DATA, trials(3), NOW);
    }
    refused(1, "\"keep\" is \"all\" now, but the network was dropped under an earlier wording");
    try (Recorder recorder = open()) {
      recorder.register(sweep("again", Keep.FRONTIER), DATA, trials(3), NOW);
    }
    refused(
        1,
        "\"keep\" is \"frontier\", and it is on the frontier now, but the network was dropped before");
  }

  /** Repeat 3 collapsed, which kept its configuration off; without it, that is the frontier. */
  @Test
  void aNetworkOfTheFrontierThatFewerRepeatsLeaveIsSaidToBeDroppedBefore() {
    List<Trial> three = repeats(3);
    try (Recorder recorder = open()) {
      recorder.register(sweep("three", Keep.FRONTIER), DATA, three, NOW);
      complete(recorder, 1, 5, 5);
      complete(recorder, 2, 5, 5);
      complete(recorder, 3, 90, 0.05);
      complete(recorder, 4, 10, 5);
      complete(recorder, 5, 10, 5);
      complete(recorder, 6, 10, 5);
    }
    refused(1, "and trial 3, a repeat of its configuration, collapsed, so they are on none");
    refused(3, "and it collapsed, so it is on none");
    try (Recorder recorder = open()) {
      recorder.register(sweep("two", Keep.FRONTIER), DATA, repeats(2), NOW);
    }
    refused(
        1,
        "\"keep\" is \"frontier\", and it is on the frontier now, but the network was dropped before:"
            + " under an earlier wording of the sweep file, which had another \"keep\", other trials or"
            + " other repeats");
    refused(4, "\"keep\" is \"frontier\", and trial 1 beats it");
    refused(4, "No network is kept.");
  }

  @Test
  void aTrialThatIsNotInTheSweepIsRefused() {
    record(Keep.ALL, 10, 5, 9, 5);
    refused(4, "--trial: found 4, expected the number of one of the sweep's 3 trials");
    refused(
        1, "trial 1: network.parameters: the architecture has 17626 parameters, but 2 were given");
  }

  private void record(Keep keep, double... distortionsAndRates) {
    try (Recorder recorder = open()) {
      recorder.register(sweep("first", keep), DATA, trials(3), NOW);
      for (int i = 0; i < distortionsAndRates.length; i += 2) {
        complete(recorder, i / 2 + 1, distortionsAndRates[i], distortionsAndRates[i + 1]);
      }
    }
  }

  /** Two configurations, of so many repeats. */
  private static List<Trial> repeats(int count) {
    List<Trial> all = new ArrayList<>();
    for (Trial first : trials(2)) {
      for (int repeat = 1; repeat <= count; repeat++) {
        int seed = 10 + repeat;
        all.add(
            new Trial(
                TrialKey.of(first.configuration(), DATA.checksum(), seed, EvaluationSize.DEFAULT),
                first.configuration(),
                repeat,
                seed,
                EvaluationSize.DEFAULT));
      }
    }
    return all;
  }

  private void refused(int trial, String message) {
    assertThatThrownBy(() -> StoredNetwork.open(files(), trial))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(message);
  }

  private Recorder open() {
    return SqliteRecorder.open(files().database(), "0.1.0", Runnable::run);
  }

  private ResultFiles files() {
    return new ResultFiles(folder, "beta");
  }
}
