package vaesweep.sweep.size;

import vaesweep.spec.Parameters;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/**
 * What rows and images take in the database, in bytes: as found in databases of this schema, with
 * indexes and the unused ends of pages.
 */
final class RowBytes {
  /** The schema, and a page for each table and index however little is in it. */
  private static final long BASE = 200_000;

  /** Eigenvalues of three matrices. */
  private static final long FEATURE = 75;

  /** Beside its configuration. */
  private static final long TRIAL = 600;

  private static final long EPOCH = 145;
  private static final long UNIT = 58;
  private static final long MEASUREMENTS = 1500;

  /** A PNG of grey values that differ from pixel to pixel. */
  private static final double PIXEL = 0.7;

  private static final int TILES_BUT_TRAVERSALS = 40;
  private static final int TILES_OF_A_TRAVERSAL = 10;
  private static final int MOST_TRAVERSALS = 6;

  private RowBytes() {}

  /** Returns those of a sweep without trials. */
  static long ofSweep(DataFacts data) {
    return BASE + FEATURE * data.features();
  }

  /**
   * Returns those of a trial's rows.
   *
   * @param epochs that it trains
   */
  static long ofTrial(Trial trial, long epochs) {
    int units = trial.configuration().get(Parameters.LATENT_SIZE);
    return TRIAL
        + trial.configuration().canonicalJson().length()
        + (epochs + 1) * (EPOCH + UNIT * units);
  }

  /** Returns those of a complete trial's final numbers and images. */
  static long ofEnd(Trial trial, DataFacts data) {
    int units = Math.min(MOST_TRAVERSALS, trial.configuration().get(Parameters.LATENT_SIZE));
    long tiles = TILES_BUT_TRAVERSALS + (long) TILES_OF_A_TRAVERSAL * units;
    return MEASUREMENTS + Math.round(PIXEL * tiles * data.features());
  }
}
