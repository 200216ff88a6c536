package vaesweep.spec.file;

import java.util.OptionalDouble;

/** How the numbers of a file become the features that networks see. */
public sealed interface FeatureScaling {
  FeatureScaling NONE = new None();

  /** The name in sweep files. */
  String spelling();

  /** As the file has them. */
  record None() implements FeatureScaling {
    @Override
    public String spelling() {
      return "none";
    }
  }

  /**
   * From a range to [0, 1].
   *
   * @param min the number that becomes 0; empty for the least of the file's type, such as 0 for
   *     bytes
   * @param max the number that becomes 1; empty for the largest of the type, such as 255
   */
  record Unit(OptionalDouble min, OptionalDouble max) implements FeatureScaling {
    /** The range of the file's type. */
    public static final Unit OF_THE_TYPE = new Unit(OptionalDouble.empty(), OptionalDouble.empty());

    @Override
    public String spelling() {
      return "unit";
    }
  }

  /** The least number of the training rows becomes 0 and the largest 1. */
  record MinMax() implements FeatureScaling {
    @Override
    public String spelling() {
      return "min_max";
    }
  }

  /** The mean of the training rows becomes 0 and their standard deviation 1. */
  record Standardise() implements FeatureScaling {
    @Override
    public String spelling() {
      return "standardise";
    }
  }

  /** 1 / (1 + exp(−y)) of the standardised y, in (0, 1). */
  record Logistic() implements FeatureScaling {
    @Override
    public String spelling() {
      return "logistic";
    }
  }
}
