package vaesweep.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.spec.file.Keep;
import vaesweep.spec.file.Method;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.json.Json;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.SplitNumbers;
import vaesweep.trial.measured.TrainedNetwork;

/** A small sweep and what happens to it, for the tests of this room. */
public final class Samples {
  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  public static final Machine MACHINE = new Machine("amd64 Zen", "here", "Linux 6", "17.0.1", 2);
  public static final DataFacts DATA =
      new DataFacts("tiny", Binarize.NONE, 100, 20, 2, 3, 0.25, "c0ffee");

  private Samples() {}

  public static SweepSpec sweep(String text) {
    return sweep(text, Keep.FRONTIER);
  }

  public static SweepSpec sweep(String text, Keep keep) {
    DataChoice data = new DataChoice("tiny", Optional.empty(), Binarize.NONE);
    return new SweepSpec(
        "beta",
        "a test",
        new Method.Grid(),
        7,
        1,
        data,
        keep,
        EvaluationSize.DEFAULT,
        Map.of(),
        List.of(),
        Optional.empty(),
        text,
        new Json.Members(new Json.Place(1, 1, ""), Map.of()));
  }

  public static Trial trial(Map<Parameter<?>, ?> chosen) {
    Configuration configuration = Configuration.of(chosen);
    return new Trial(
        TrialKey.of(configuration, DATA.checksum(), 11, EvaluationSize.DEFAULT),
        configuration,
        1,
        11,
        EvaluationSize.DEFAULT);
  }

  /** Trials with beta 1, 2, 3 and so on. */
  public static List<Trial> trials(int count) {
    List<Trial> trials = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      trials.add(trial(Map.of(Parameters.BETA, (double) i)));
    }
    return trials;
  }

  public static Trial annealed() {
    return trial(
        Map.of(
            Parameters.BETA_NORM,
            0.5,
            Parameters.LATENT_SIZE,
            2,
            Parameters.LIKELIHOOD,
            Likelihood.MSE,
            Parameters.ANNEALING,
            new Annealing.Linear(1, 4, Granularity.STEP)));
  }

  public static EpochNumbers epoch(int epoch, double distortion, double rate) {
    OptionalDouble ofSteps = epoch == 0 ? OptionalDouble.empty() : OptionalDouble.of(3.5);
    return new EpochNumbers(
        epoch,
        0.75,
        ofSteps,
        ofSteps,
        new SplitNumbers(distortion, rate, 0.125),
        new SplitNumbers(distortion - 1, rate + 1, 0.0625),
        4.5,
        3,
        List.of(new LatentUnit(1, rate, 0.1, 0.9, 0.2), new LatentUnit(2, 0, 0.001, 0.002, 0.999)),
        1.5 * epoch);
  }

  public static Outcome.Completed outcome(float... parameters) {
    return new Outcome.Completed(
        List.of(
            new Measurement("psnr", 21.5, OptionalDouble.of(0.25), "dB"),
            new Measurement("weight_share", 1, "")),
        List.of(
            new Picture(Picture.Kind.SAMPLES, 1, 2, new byte[] {1, 2, 3}),
            new Picture(Picture.Kind.TRAVERSAL, 3, 7, new byte[] {4})),
        new TrainedNetwork(parameters));
  }

  /** Trains a trial to its end, with one epoch after the untrained network. */
  public static void complete(Recorder recorder, int trial, double distortion, double rate) {
    recorder.started(trial, MACHINE, NOW);
    recorder.measured(trial, epoch(0, 1000, 1));
    recorder.measured(trial, epoch(1, distortion, rate));
    recorder
        .completed(trial, outcome(trial, 0.5f), NOW.plusSeconds(3))
        .toCompletableFuture()
        .join();
  }
}
