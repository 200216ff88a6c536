package vaesweep.train;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import vaesweep.data.Dataset;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.trial.EpochNumbers;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.SplitNumbers;
import vaesweep.trial.TrainedNetwork;
import vaesweep.trial.Trial;
import vaesweep.vae.Architecture;
import vaesweep.vae.Loss;
import vaesweep.vae.MemoryNeed;
import vaesweep.vae.Optimiser;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeInference;
import vaesweep.vae.VaeTraining;

/** Trains one trial from its beginning to its end. */
public final class Training {
  private final Dataset data;
  private final Trial trial;
  private final Listener listener;
  private final LongSupplier nanoTime;

  /**
   * @param nanoTime a clock for durations, in nanoseconds; no number but a duration depends on it
   */
  public Training(Dataset data, Trial trial, Listener listener, LongSupplier nanoTime) {
    this.data = data;
    this.trial = trial;
    this.listener = listener;
    this.nanoTime = nanoTime;
  }

  /** Trains, and returns how it ended. The numbers depend on the trial and its data alone. */
  public Outcome run() {
    Configuration configuration = trial.configuration();
    Architecture architecture = Architecture.of(configuration, data.facts().features());
    Loss loss = Loss.of(configuration, data.facts().trainRows());
    Optimiser optimiser =
        Optimiser.adam(
            configuration.get(Parameters.LEARNING_RATE),
            configuration.get(Parameters.GRADIENT_CLIP_NORM));
    Streams streams = new Streams(trial.seed());
    try (VaeTraining vae =
            new VaeTraining(
                architecture, loss, optimiser, configuration.get(Parameters.BATCH_SIZE));
        VaeInference inference = new VaeInference(vae, MemoryNeed.EVALUATION_ROWS)) {
      vae.initialize(streams);
      Evaluator evaluator = new Evaluator(inference, data, streams, configuration);
      Epoch epoch = new Epoch(vae, data.train(trial.seed()), configuration, streams);
      Pictures pictures = new Pictures(inference, data, streams, architecture.latentSize());
      return train(
          evaluator,
          epoch,
          last ->
              new Outcome.Completed(
                  new FinalMeasurements(inference, data, trial, evaluator).measure(),
                  pictures.of(last),
                  new TrainedNetwork(vae.parameters())));
    }
  }

  private Outcome train(
      Evaluator evaluator, Epoch epoch, Function<EpochNumbers, Outcome> completed) {
    int epochs = trial.configuration().get(Parameters.EPOCHS);
    LatentWeight weight = LatentWeight.of(trial.configuration(), data.facts().features());
    long began = nanoTime.getAsLong();
    EpochEnd end = EpochEnd.untrained(weight.klWeight(0));
    for (int done = 0; ; done++) {
      EpochNumbers numbers = evaluator.measure(done, end, (nanoTime.getAsLong() - began) / 1e9);
      Optional<Failure> failure = notFinite(numbers, epoch.steps());
      if (failure.isPresent()) {
        return new Outcome.Failed(failure.get());
      }
      listener.measured(numbers);
      if (done == epochs) {
        return completed.apply(numbers);
      }
      end = epoch.run(done, weight, listener);
      if (end.outcome().isPresent()) {
        return end.outcome().get();
      }
    }
  }

  private static Optional<Failure> notFinite(EpochNumbers numbers, int steps) {
    SplitNumbers train = numbers.train();
    boolean fine = isFinite(numbers.validation());
    if (fine && (train.equals(SplitNumbers.UNMEASURED) || isFinite(train))) {
      return Optional.empty();
    }
    SplitNumbers wrong = fine ? train : numbers.validation();
    String term = Double.isFinite(wrong.rate()) ? "distortion" : "rate";
    String message = "the " + term + " of the evaluated rows is not finite";
    int epoch = Math.max(0, numbers.epoch() - 1);
    int step = numbers.epoch() == 0 ? 0 : steps;
    return Optional.of(Failure.diverged(epoch, step, term, message));
  }

  private static boolean isFinite(SplitNumbers numbers) {
    return Double.isFinite(numbers.elbo()) && Double.isFinite(numbers.mse());
  }
}
