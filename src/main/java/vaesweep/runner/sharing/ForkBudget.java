package vaesweep.runner.sharing;

/**
 * How much may be under way at once.
 *
 * @param parts so many common parts are begun before anything else, so that their followers leave
 *     no worker idle in the end
 * @param forks that are kept in the database, at least 1
 */
public record ForkBudget(int parts, int forks) {
  /** Of the database, for the forks of a sweep. */
  private static final long MOST_BYTES = 500_000_000;

  public ForkBudget {
    if (parts < 1 || forks < 1) {
      throw new IllegalArgumentException("expected at least 1, found " + parts + ", " + forks);
    }
  }

  /**
   * Returns what suits some workers.
   *
   * @param forkBytes of the largest fork
   */
  public static ForkBudget of(int workers, long forkBytes) {
    int forks = (int) Math.max(1, Math.min(1000, MOST_BYTES / Math.max(1, forkBytes)));
    return new ForkBudget(Math.min(2 * workers, forks), forks);
  }
}
