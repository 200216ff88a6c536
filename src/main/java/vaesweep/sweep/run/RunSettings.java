package vaesweep.sweep.run;

import java.nio.file.Path;
import vaesweep.trial.Shard;
import vaesweep.trial.stop.Limits;

/**
 * How a sweep is run: none of it changes a number.
 *
 * @param results the folder of the database and the page
 * @param workers trials at a time, where the memory allows it; at least 1
 * @param limits when a trial or the sweep gives up
 * @param shard whose trials are trained
 */
public record RunSettings(Path results, int workers, Limits limits, Shard shard) {
  /** All trials, on so many workers, with the usual limits. */
  public static RunSettings of(Path results, int workers) {
    return new RunSettings(results, workers, Limits.DEFAULT, Shard.WHOLE);
  }

  /** The same with another folder of the database and the page. */
  public RunSettings in(Path folder) {
    return new RunSettings(folder, workers, limits, shard);
  }
}
