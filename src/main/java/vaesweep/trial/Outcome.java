package vaesweep.trial;

import java.util.List;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.TrainedNetwork;

/** How a training ended. */
public sealed interface Outcome {
  /** All epochs done. The last {@link EpochNumbers} are its main final numbers. */
  record Completed(List<Measurement> measurements, List<Picture> pictures, TrainedNetwork network)
      implements Outcome {
    public Completed {
      measurements = List.copyOf(measurements);
      pictures = List.copyOf(pictures);
    }
  }

  /** It ended by itself, without a result. */
  record Failed(Failure failure) implements Outcome {}

  /** It was asked to stop, and waits to be trained again. */
  record Stopped() implements Outcome {}

  /**
   * It came as far as it was to come for now, and waits to go on.
   *
   * @param epoch epochs that are done and were measured
   */
  record Paused(int epoch) implements Outcome {}
}
