package vaesweep.storage.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.annealed;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.epoch;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.spec.file.Keep;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Edition;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.TrialRow;
import vaesweep.storage.sqlite.Database;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Failure;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialState;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Judgement;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.SplitNumbers;

/** The danger: a number comes back as another, or as 0 where there is none. */
class SqliteResultsTest {
  private static final Failure DIVERGED =
      new Failure(Failure.Kind.DIVERGED, 4, 1200, "KL", "The KL term became infinite.");
  private static final Failure ERROR = new Failure(Failure.Kind.ERROR, 2, 0, "", "No memory.");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void recordOneTrialOfEveryKind() {
    file = folder.resolve("beta.db");
    List<Trial> plan = List.of(annealed(), trials(4).get(0), trials(4).get(1), trials(4).get(3));
    try (Recorder recorder = SqliteRecorder.open(file, "0.1.0", Runnable::run)) {
      recorder.register(
          sweep("{\"name\": \"β\"}", Keep.ALL), DATA, plan, NOW.plusNanos(123_456_789));
      complete(recorder, 1, 50, 5);
      recorder.started(2, MACHINE, NOW);
      recorder.measured(2, epoch(0, 9, 9));
      recorder.failed(2, DIVERGED, NOW.plusSeconds(7));
      recorder.started(3, MACHINE, NOW);
      recorder.failed(3, ERROR, NOW);
    }
  }

  @Test
  void theEditionAndItsDataComeBack() {
    try (Results results = SqliteResults.open(file)) {
      assertThat(results.edition())
          .isEqualTo(
              new Edition(
                  1,
                  "beta",
                  "a test",
                  "grid",
                  7,
                  1,
                  "{\"name\": \"β\"}",
                  Keep.ALL,
                  "0.1.0",
                  NOW.plusMillis(123)));
      assertThat(results.data()).isEqualTo(DATA);
    }
  }

  @Test
  void whatIsKnownOfTheDataComesBackAndStaysAsItWas() {
    DataReference reference =
        new DataReference(
            Map.of(
                DataReference.Matrix.COVARIANCE, List.of(12.0, 3.0, 0.25, 2.0),
                DataReference.Matrix.BERNOULLI, List.of(7.5)),
            Map.of(
                "bernoulli", new DataReference.Baseline(90, OptionalDouble.of(20)),
                "mse", new DataReference.Baseline(-3, OptionalDouble.empty())));
    DataReference later =
        new DataReference(
            Map.of(DataReference.Matrix.CONTINUOUS_BERNOULLI, List.of(1.0)),
            Map.of("mse", new DataReference.Baseline(99, OptionalDouble.of(1))));
    try (Results before = SqliteResults.open(file)) {
      assertThat(before.reference()).isEqualTo(DataReference.NONE);
    }
    try (Recorder recorder = SqliteRecorder.open(file, "0.1.0", Runnable::run)) {
      recorder.reference(reference).toCompletableFuture().join();
      recorder.reference(later).toCompletableFuture().join();
    }
    try (Results results = SqliteResults.open(file)) {
      assertThat(results.reference().baselines()).isEqualTo(reference.baselines());
      assertThat(results.reference().spectra().keySet())
          .containsExactlyInAnyOrder(DataReference.Matrix.values());
      // in the order that they were given
      assertThat(results.reference().spectrum(DataReference.Matrix.COVARIANCE))
          .contains(List.of(12.0, 3.0, 0.25, 2.0));
    }
  }

  @Test
  void aCompleteTrialComesBackWithAllItsNumbers() {
    Trial trial = annealed();
    EpochNumbers end = epoch(1, 50, 5);
    CurvePoint last =
        new CurvePoint(
            1,
            0.75,
            OptionalDouble.of(3.5),
            OptionalDouble.of(3.5),
            end.validation(),
            end.train(),
            1,
            4.5,
            3,
            1.5);
    try (Results results = SqliteResults.open(file)) {
      assertThat(results.trials().get(0))
          .isEqualTo(
              new TrialRow(
                  1,
                  trial.key().hex(),
                  trial.configuration().canonicalJson(),
                  1,
                  11,
                  TrialState.COMPLETE,
                  1.5, // beta_norm 0.5 with M = 2, N = 6 and reduction sum
                  1.5,
                  0.5,
                  1,
                  Optional.of(NOW),
                  Optional.of(NOW.plusSeconds(3)),
                  Optional.of(1.5),
                  Optional.empty(),
                  Optional.of(MACHINE),
                  Optional.of(last),
                  Optional.empty(),
                  Optional.of(
                      new Judgement(true, Judgement.Verdict.PARTLY_COLLAPSED, false, true))));
      assertThat(results.curve(1)).hasSize(2).endsWith(last);
      assertThat(results.curve(1).get(0).trainLoss()).isEmpty();
      assertThat(results.units(1)).isEqualTo(end.units());
      assertThat(results.measurements(1))
          .containsExactly(
              new Measurement("psnr", 21.5, OptionalDouble.of(0.25), "dB"),
              new Measurement("weight_share", 1, ""));
    }
  }

  @Test
  void picturesAndTheNetworkComeBackByteForByte() {
    try (Results results = SqliteResults.open(file)) {
      List<Picture> pictures = results.pictures(1);
      assertThat(pictures)
          .extracting(Picture::kind)
          .containsExactly(Picture.Kind.SAMPLES, Picture.Kind.TRAVERSAL);
      assertThat(pictures.get(0).png()).containsExactly(1, 2, 3);
      assertThat(pictures.get(1).columns()).isEqualTo(7);
      assertThat(results.network(1).orElseThrow().parameters()).containsExactly(1f, 0.5f);
      assertThat(results.network(2)).isEmpty();
    }
  }

  @Test
  void failuresComeBackAndUnfinishedTrialsHaveNoNumbers() {
    try (Results results = SqliteResults.open(file)) {
      List<TrialRow> rows = results.trials();
      assertThat(rows.get(1).failure()).contains(DIVERGED);
      assertThat(rows.get(1).seconds()).contains(0.0);
      assertThat(rows.get(2).failure()).contains(ERROR);
      assertThat(rows.get(2).last()).isEmpty();
      assertThat(rows.get(2).seconds()).isEmpty();
      assertThat(rows.get(3).machine()).isEmpty();
      assertThat(rows.get(3).started()).isEmpty();
      List<Integer> withCurve = new ArrayList<>();
      results.eachCurve(
          (trial, points) -> {
            withCurve.add(trial);
            assertThat(points).isEqualTo(results.curve(trial));
          });
      assertThat(withCurve).containsExactly(1, 2);
      List<Integer> withNumbers = new ArrayList<>();
      results.eachMeasurements((trial, numbers) -> withNumbers.add(trial));
      assertThat(withNumbers).containsExactly(1);
    }
  }

  @Test
  void aNumberThatIsNotFiniteIsStoredAsNoneAndComesBackAsNaN() {
    SplitNumbers none = new SplitNumbers(Double.NaN, Double.POSITIVE_INFINITY, 1);
    EpochNumbers wild =
        new EpochNumbers(
            0,
            1,
            OptionalDouble.of(Double.NaN),
            OptionalDouble.empty(),
            none,
            none,
            Double.POSITIVE_INFINITY,
            0,
            List.of(),
            0);
    try (Recorder recorder = SqliteRecorder.open(file, "0.1.0", Runnable::run)) {
      recorder.started(4, MACHINE, NOW);
      recorder.measured(4, wild).toCompletableFuture().join();
    }
    try (Results results = SqliteResults.open(file)) {
      CurvePoint point = results.curve(4).get(0);
      assertThat(point.trainLoss()).isEmpty();
      assertThat(point.validation()).isEqualTo(new SplitNumbers(Double.NaN, Double.NaN, 1));
      assertThat(point.largestLogVariance()).isNaN();
    }
  }

  @Test
  void aDatabaseWithoutASweepSaysSo() {
    Path empty = folder.resolve("empty.db");
    Database.readWrite(empty).close();
    assertThatThrownBy(() -> SqliteResults.open(empty))
        .isInstanceOf(StorageFailure.class)
        .hasMessage(empty + ": holds no sweep yet; run its sweep first");
  }

  @Test
  void ofManyTrialsThatWereNeverBegunAFewSpreadOverThePlanAreEnough() {
    Path many = folder.resolve("many.db");
    try (Recorder recorder = SqliteRecorder.open(many, "0.1.0", Runnable::run)) {
      recorder.register(sweep("{}", Keep.ALL), DATA, trials(100), NOW);
      complete(recorder, 40, 50, 5);
      recorder.started(70, MACHINE, NOW);
      recorder.measured(70, epoch(0, 9, 9));
      recorder.stopped(70);
    }
    try (Results results = SqliteResults.open(many)) {
      List<Integer> few =
          results.withFewWaiting(10).trials().stream().map(TrialRow::number).toList();
      assertThat(few).hasSize(12).isSorted().contains(40, 70);
      assertThat(few.stream().filter(number -> number <= 50)).hasSizeBetween(5, 7);
      assertThat(results.trials()).hasSize(100);
      assertThat(results.withFewWaiting(98).trials()).hasSize(100);
      assertThat(results.withFewWaiting(0).trials()).hasSize(2);
      assertThat(results.withFewWaiting(10).curve(70)).isEqualTo(results.curve(70));
    }
  }
}
