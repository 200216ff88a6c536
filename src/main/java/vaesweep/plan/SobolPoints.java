package vaesweep.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The points of a Sobol sequence (Sobol 1967, direction numbers of Joe and Kuo 2008), each
 * coordinate scrambled by a random digital shift (Cranley and Patterson 1976 in base 2; Owen 2003)
 * that depends on the seed, the attempt and the path. A path has the same coordinate in every
 * sweep.
 */
final class SobolPoints implements Points {
  /**
   * The coordinates' paths. The first coordinates of few points are the most even together, so what
   * is swept most comes first. What a seed gives depends on this order: new paths go to the end.
   */
  static final List<String> PATHS =
      List.of(
          "beta",
          "latent_size",
          "learning_rate",
          "annealing",
          "likelihood",
          "reduction",
          "hidden",
          "annealing/length",
          "annealing/start",
          "likelihood/sigma",
          "batch_size",
          "epochs",
          "activation",
          "objective",
          "likelihood/scale",
          "annealing/cycles",
          "annealing/ratio",
          "annealing/midpoint",
          "annealing/steepness",
          "objective/capacity",
          "objective/gamma",
          "objective/nats",
          "gradient_clip_norm",
          "output_activation",
          "posterior_scale",
          "mean_activation",
          "log_variance_activation",
          "annealing/granularity",
          "objective/annealing",
          "objective/annealing/length",
          "objective/annealing/start",
          "objective/annealing/cycles",
          "objective/annealing/ratio",
          "objective/annealing/midpoint",
          "objective/annealing/steepness",
          "objective/annealing/granularity",
          "likelihood/bound",
          "early_stopping",
          "early_stopping/patience",
          "early_stopping/min_delta",
          "annealing/from",
          "annealing/shape",
          "objective/annealing/from",
          "objective/annealing/shape",
          "objective/of",
          "early_stopping/start");

  /** Two ways of writing one weight, of which a sweep has one, share a coordinate. */
  private static final Map<String, String> SAME = Map.of("beta_norm", "beta");

  private final SobolSequenceGenerator sequence = new SobolSequenceGenerator(PATHS.size());
  private final Map<String, Integer> coordinates = new HashMap<>();
  private final long seed;
  private int index = -1;
  private double[] point = {};

  SobolPoints(long seed) {
    this.seed = seed;
    for (String path : PATHS) {
      coordinates.put(path, coordinates.size());
    }
  }

  @Override
  public double share(int index, int attempt, String path) {
    if (index != this.index) {
      point = sequence.skipTo(index);
      this.index = index;
    }
    int coordinate = coordinates.get(SAME.getOrDefault(path, path));
    long digits = (long) (point[coordinate] / Seeds.UNIT);
    return (digits ^ Seeds.shift(seed, attempt, path)) * Seeds.UNIT;
  }
}
