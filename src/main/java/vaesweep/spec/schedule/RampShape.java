package vaesweep.spec.schedule;

import vaesweep.spec.type.Spelled;

/** How a share goes from one end of a ramp to the other. */
public enum RampShape implements Spelled {
  /** Straight. */
  LINEAR("linear") {
    @Override
    double at(double phase) {
      return phase;
    }
  },
  /** The logistic curve 1/(1 + exp(−12(phase − ½))); 0.25% short of either end. */
  SIGMOID("sigmoid") {
    @Override
    double at(double phase) {
      return phase >= 1 ? 1 : 1 / (1 + StrictMath.exp(-SIGMOID_WIDTH * (phase - 0.5)));
    }
  },
  /** Half a cosine wave. */
  COSINE("cosine") {
    @Override
    double at(double phase) {
      return 0.5 * (1 - StrictMath.cos(Math.PI * phase));
    }
  };

  /** The logistic curve is shown from −6 to 6, as in the code of Fu et al. 2019. */
  private static final double SIGMOID_WIDTH = 12;

  private final String spelling;

  RampShape(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }

  /**
   * Returns the part of the way, 0 to 1.
   *
   * @param phase the part of the ramp's time, 0 to 1
   */
  abstract double at(double phase);
}
