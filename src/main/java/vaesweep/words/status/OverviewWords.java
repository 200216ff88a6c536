package vaesweep.words.status;

import java.util.ArrayList;
import java.util.List;
import vaesweep.report.words.Names;
import vaesweep.sweep.status.SweepOverview;

/** How far a sweep is and what its numbers say by now, in lines for people. */
public final class OverviewWords {
  private final SweepOverview overview;
  private final int width;

  /**
   * @param width of a line in characters
   */
  public OverviewWords(SweepOverview overview, int width) {
    this.overview = overview;
    this.width = width;
  }

  /**
   * Returns the lines.
   *
   * @param whole whether findings are told with their remedies; else they are counted, but for the
   *     errors
   */
  public List<String> lines(boolean whole) {
    List<String> lines =
        new ArrayList<>(
            new StatusWords(overview.status())
                .lines(number -> Names.trial(overview.facts(), number)));
    lines.addAll(new ResultWords(overview.facts(), width).lines(whole));
    return lines;
  }
}
