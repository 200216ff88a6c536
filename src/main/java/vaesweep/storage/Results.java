package vaesweep.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.trial.DataFacts;
import vaesweep.trial.DataReference;
import vaesweep.trial.Finding;
import vaesweep.trial.LatentUnit;
import vaesweep.trial.Measurement;
import vaesweep.trial.Picture;
import vaesweep.trial.Pruning;
import vaesweep.trial.TrainedNetwork;

/**
 * The reading side of a sweep's database: its newest edition and the trials of it, all as of the
 * moment it was opened. Never blocks a running sweep. A number that the database does not have is
 * NaN.
 */
public interface Results extends AutoCloseable {
  Edition edition();

  DataFacts data();

  /** What is known of the edition's data without training; a starting sweep computes it. */
  DataReference reference();

  /** The edition's trials in the order of the plan. */
  List<TrialRow> trials();

  /** The curves of the edition's trials by trial number, epochs in order. */
  Map<Integer, List<CurvePoint>> curves();

  /** The last measured latent units of the edition's trials, by trial number. */
  Map<Integer, List<LatentUnit>> units();

  /** The final numbers of the edition's complete trials beside their last epochs', by trial. */
  Map<Integer, List<Measurement>> measurements();

  /** What ended the edition's pruned trials, by trial number. */
  Map<Integer, Pruning> prunings();

  /** What was found in the edition's trials, in the order of the report. */
  List<Finding> findings();

  List<Picture> pictures(int trial);

  /** The trial's parameters, where they were kept. */
  Optional<TrainedNetwork> network(int trial);

  /** The numbers of the edition's trials whose networks were kept, ascending. */
  List<Integer> networks();

  @Override
  void close();
}
