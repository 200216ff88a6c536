package vaesweep.words.run;

/** Where the progress of a sweep is shown; it is told by several threads. */
public interface ProgressDisplay {
  /** Whether it draws how far the sweep is over and over, so that trials need no lines. */
  boolean isDrawn();

  /**
   * Training begins.
   *
   * @param done trials that have ended before
   * @param total trials of the sweep
   */
  void begin(int done, int total);

  /** Shows a line. */
  void tell(String line);

  /** Shows a line in the middle of what is drawn. */
  void interject(String line);

  /**
   * Draws how far the sweep is, where it draws at all.
   *
   * @param done trials that have ended
   * @param details of the others
   */
  void draw(int done, String details);
}
