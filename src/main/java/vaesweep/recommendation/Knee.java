package vaesweep.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.recommendation.Candidate.Point;

/**
 * The knee of a trade-off: where its curve lies farthest below the chord from the decoder that
 * ignores z, at (0, D0), to the largest rate, both axes scaled by the range's own ends. It depends
 * on the range.
 *
 * @param point of the curve
 * @param depth how far it lies below the chord, in the scaled range, above 0 and below 1
 * @see <a href="https://doi.org/10.1109/ICDCSW.2011.20">Satopää, Albrecht, Irwin and Raghavan
 *     2011</a>
 */
record Knee(Point point, double depth) {
  /** Fewer points of a curve show no bend. */
  static final int LEAST_POINTS = 5;

  /** Nats of rate below which a point is all but the constant decoder. */
  static final double LEAST_RATE = 0.5;

  /** Depths that are rounding alone: a straight line has no knee. */
  private static final double ROUNDING = 1e-9;

  /** Returns the points of a frontier that a knee is looked for among. */
  static List<Point> range(List<Point> frontier) {
    return frontier.stream()
        .filter(point -> point.weight() > 0 && point.rate() >= LEAST_RATE)
        .toList();
  }

  /**
   * Returns the knee of a frontier; empty of too few points, and where none lies below the chord.
   *
   * @param baseline D0, in nats
   */
  static Optional<Knee> of(List<Point> frontier, double baseline) {
    List<Point> range = range(frontier);
    if (range.size() < LEAST_POINTS) {
      return Optional.empty();
    }
    double most = range.stream().mapToDouble(Point::rate).max().orElseThrow();
    double least = range.stream().mapToDouble(Point::distortion).min().orElseThrow();
    if (least >= baseline) {
      return Optional.empty();
    }
    return range.stream()
        .map(
            point ->
                new Knee(
                    point,
                    1 - point.rate() / most - (point.distortion() - least) / (baseline - least)))
        .max(Comparator.comparingDouble(Knee::depth))
        .filter(knee -> knee.depth() > ROUNDING);
  }

  /** Returns the frontier without the points of its least weight above 0. */
  static List<Point> withoutLeastWeight(List<Point> frontier) {
    double least =
        range(frontier).stream().mapToDouble(Point::weight).min().orElse(Double.NEGATIVE_INFINITY);
    return frontier.stream().filter(point -> point.weight() > least).toList();
  }
}
