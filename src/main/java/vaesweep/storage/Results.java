package vaesweep.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.trial.DataFacts;
import vaesweep.trial.Finding;
import vaesweep.trial.LatentUnit;
import vaesweep.trial.Picture;
import vaesweep.trial.TrainedNetwork;

/**
 * The reading side of a sweep's database: its newest edition and the trials of it. Never blocks a
 * running sweep.
 */
public interface Results extends AutoCloseable {
  Edition edition();

  DataFacts data();

  /** The edition's trials in the order of the plan. */
  List<TrialRow> trials();

  /** The curves of the edition's trials by trial number, epochs in order. */
  Map<Integer, List<CurvePoint>> curves();

  /** The last measured latent units of the edition's trials, by trial number. */
  Map<Integer, List<LatentUnit>> units();

  List<Picture> pictures(int trial);

  /** The findings recorded for the edition. */
  List<Finding> findings();

  /** The trial's parameters, where they were kept. */
  Optional<TrainedNetwork> network(int trial);

  @Override
  void close();
}
