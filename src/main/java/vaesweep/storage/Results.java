package vaesweep.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vaesweep.trial.Pruning;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.TrainedNetwork;

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

  /**
   * Returns the same results with at most so many of the trials that were never begun, evenly
   * spread over the plan: for sentences about the others, where there are too many to look at each.
   * Valid as long as these are, and need not be closed.
   */
  default Results withFewWaiting(int most) {
    return this;
  }

  /**
   * Hands over the curve of every trial of the edition that has one, by trial number and in the
   * order of the plan; one at a time is in memory.
   */
  void eachCurve(BiConsumer<Integer, List<CurvePoint>> taker);

  /** Hands over the last measured latent units in the same way. */
  void eachUnits(BiConsumer<Integer, List<LatentUnit>> taker);

  /** Hands over the final numbers beside the last epoch's in the same way. */
  void eachMeasurements(BiConsumer<Integer, List<Measurement>> taker);

  /** The curve of a trial, epochs in order. */
  List<CurvePoint> curve(int trial);

  /** The last measured latent units of a trial. */
  List<LatentUnit> units(int trial);

  /** The final numbers of a complete trial beside its last epoch's. */
  List<Measurement> measurements(int trial);

  /** What ended the edition's pruned trials, by trial number. */
  Map<Integer, Pruning> prunings();

  /** What was found in the edition's trials, in the order of the report. */
  List<Finding> findings();

  /** Which weight to take for each purpose, in the order of the answer. */
  List<Recommendation> recommendations();

  /**
   * The configurations on the frontier of their likelihood and latent size, by likelihood, then
   * rising mean rate.
   */
  List<FrontierRow> frontier();

  List<Picture> pictures(int trial);

  /** The trial's parameters, where they were kept. */
  Optional<TrainedNetwork> network(int trial);

  /** The numbers of the edition's trials whose networks were kept, ascending. */
  List<Integer> networks();

  @Override
  void close();
}
