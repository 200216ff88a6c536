package vaesweep.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import vaesweep.data.Dataset;
import vaesweep.spec.Configuration;
import vaesweep.spec.LatentWeight;
import vaesweep.spec.Parameters;
import vaesweep.train.checkpoint.Position;
import vaesweep.trial.Trial;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.vae.Architecture;
import vaesweep.vae.Evaluation;
import vaesweep.vae.Loss;
import vaesweep.vae.MemoryNeed;
import vaesweep.vae.Optimiser;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeInference;
import vaesweep.vae.VaeTraining;

/** Trains a trial for a moment, to learn what its parts take; nothing of it is kept. */
public final class TimingRun {
  /** Fewer steps are mostly the compiler's time. */
  private static final int LEAST_STEPS = 12;

  private final Dataset data;
  private final Trial trial;
  private final LongSupplier nanoTime;

  /**
   * @param nanoTime a clock for durations, in nanoseconds
   */
  public TimingRun(Dataset data, Trial trial, LongSupplier nanoTime) {
    this.data = data;
    this.trial = trial;
    this.nanoTime = nanoTime;
  }

  /**
   * What a trial's parts take, in seconds.
   *
   * @param steps each measured step; the first half, while the compiler is at work, is left out
   * @param evaluation of the validation rows
   * @param end what comes after the last epoch: the training rows, final measurements and pictures
   */
  public record Times(List<Double> steps, double evaluation, double end) {
    public Times {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Runs steps for about so long, then an evaluation and what ends a training.
   *
   * @param seconds of steps; there are a few however long they take
   */
  public Times run(double seconds) {
    Configuration configuration = trial.configuration();
    Streams streams = new Streams(trial.seed());
    Optimiser optimiser =
        Optimiser.adam(
            configuration.get(Parameters.LEARNING_RATE),
            configuration.get(Parameters.GRADIENT_CLIP_NORM));
    Architecture architecture = Architecture.of(configuration, data.facts().features());
    Loss loss = Loss.of(configuration, data.facts().trainRows());
    int batchSize = configuration.get(Parameters.BATCH_SIZE);
    try (VaeTraining vae = new VaeTraining(architecture, loss, optimiser, batchSize);
        VaeInference inference = new VaeInference(vae, MemoryNeed.EVALUATION_ROWS)) {
      vae.initialize(streams);
      Evaluator evaluator = new Evaluator(inference, data, streams, configuration);
      Epoch epoch = new Epoch(vae, data.train(trial.seed()), configuration, streams);
      Pictures pictures = new Pictures(inference, data, streams, architecture.latentSize());
      SharedData shared = new SharedData(data);
      shared.constantDecoder(configuration.get(Parameters.LIKELIHOOD)); // once for all trials
      evaluator.measure(0, EpochEnd.untrained(0), 0); // compiles what the second one uses
      List<Double> steps = steps(epoch, vae, seconds);
      long began = nanoTime.getAsLong();
      EpochNumbers numbers = evaluator.measure(0, EpochEnd.untrained(0), 0);
      double evaluation = since(began);
      began = nanoTime.getAsLong();
      Evaluation onTrainingRows = evaluator.onTrainingRows();
      new FinalMeasurements(inference, shared, trial, evaluator).measure();
      pictures.of(numbers);
      new UntrainedNetwork(vae, evaluator, trial).compare(onTrainingRows);
      return new Times(steps, evaluation, since(began));
    }
  }

  private double since(long began) {
    return (nanoTime.getAsLong() - began) / 1e9;
  }

  private List<Double> steps(Epoch epoch, VaeTraining vae, double seconds) {
    LatentWeight weight = LatentWeight.of(trial.configuration(), data.facts().features());
    StepTimes times = new StepTimes(seconds);
    Saver saver = new Saver(times, vae, Position.before(0), nanoTime);
    EpochEnd end;
    int done = 0;
    do {
      times.epochBegins();
      end = epoch.run(Position.before(done++), weight, saver);
    } while (end.outcome().isEmpty());
    List<Double> all = times.steps;
    if (all.isEmpty()) {
      return List.of(since(times.last)); // it diverged in its first step
    }
    return all.subList(all.size() / 2, all.size());
  }

  /** Is asked before every step, and so hears how long the one before took. */
  private final class StepTimes implements Listener {
    private final List<Double> steps = new ArrayList<>();
    private final long began = nanoTime.getAsLong();
    private final double limit;
    private long last = -1;

    StepTimes(double limit) {
      this.limit = limit;
    }

    void epochBegins() {
      last = -1;
    }

    @Override
    public void measured(EpochNumbers numbers) {
      // a rehearsal measures nothing
    }

    @Override
    public boolean stopRequested() {
      long now = nanoTime.getAsLong();
      if (last >= 0) {
        steps.add((now - last) / 1e9);
      }
      last = now;
      return steps.size() >= LEAST_STEPS && since(began) >= limit;
    }
  }
}
