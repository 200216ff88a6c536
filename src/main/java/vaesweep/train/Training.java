package vaesweep.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import vaesweep.data.Dataset;
import vaesweep.spec.Configuration;
import vaesweep.spec.LatentWeight;
import vaesweep.spec.Parameters;
import vaesweep.train.checkpoint.Position;
import vaesweep.train.checkpoint.SavedTraining;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Outcome;
import vaesweep.trial.Trial;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.TrainedNetwork;
import vaesweep.vae.Architecture;
import vaesweep.vae.Loss;
import vaesweep.vae.MemoryNeed;
import vaesweep.vae.Optimiser;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeInference;
import vaesweep.vae.VaeTraining;

/** Trains one trial to its end, from its beginning or from where it was put down. */
public final class Training {
  private final SharedData shared;
  private final Dataset data;
  private final Trial trial;
  private final Listener listener;
  private final LongSupplier nanoTime;

  /**
   * @param shared with the other trainings on the same data
   * @param nanoTime a clock for durations, in nanoseconds; no number but a duration depends on it
   */
  public Training(SharedData shared, Trial trial, Listener listener, LongSupplier nanoTime) {
    this.shared = shared;
    data = shared.data();
    this.trial = trial;
    this.listener = listener;
    this.nanoTime = nanoTime;
  }

  /** Trains, and returns how it ended. The numbers depend on the trial and its data alone. */
  public Outcome run() {
    return run(Optional::empty);
  }

  /**
   * Goes on where the training was put down, if it was, with the numbers that it would have had
   * undisturbed.
   *
   * @param checkpoint to which {@link Resumption} has no objection, if there is one; asked for
   *     once, and not kept, for it is as large as the training
   */
  public Outcome run(Supplier<Optional<Checkpoint>> checkpoint) {
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
      Position begin = begin(vae, streams, checkpoint);
      Saver saver = new Saver(listener, vae, begin, nanoTime);
      Evaluator evaluator = new Evaluator(inference, data, streams, configuration);
      Epoch epoch = new Epoch(vae, data.train(trial.seed()), configuration, streams);
      Pictures pictures = new Pictures(inference, data, streams, architecture.latentSize());
      LatentWeight weight = LatentWeight.of(configuration, data.facts().features());
      return new EpochLoop(evaluator, epoch, saver, listener)
          .run(begin, configuration.get(Parameters.EPOCHS), weight)
          .orElseGet(
              () -> {
                List<Measurement> measured = new ArrayList<>();
                measured.addAll(
                    new FinalMeasurements(inference, shared, trial, evaluator).measure());
                List<Picture> drawn = pictures.of(evaluator.lastNumbers());
                TrainedNetwork network = new TrainedNetwork(vae.parameters());
                measured.add(
                    new UntrainedNetwork(vae, evaluator, trial)
                        .compare(evaluator.lastOnTrainingRows())); // the last use of the networks
                return new Outcome.Completed(measured, drawn, network);
              });
    }
  }

  private static Position begin(
      VaeTraining vae, Streams streams, Supplier<Optional<Checkpoint>> checkpoint) {
    vae.initialize(streams);
    return checkpoint
        .get()
        .map(saved -> SavedTraining.read(saved.state(), vae))
        .orElse(Position.before(0));
  }
}
