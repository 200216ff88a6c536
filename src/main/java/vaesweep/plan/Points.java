package vaesweep.plan;

/** Numbers in [0, 1) from which configurations are drawn. */
interface Points {
  /**
   * Returns the number of one parameter, which depends on the arguments and the sweep's seed alone.
   *
   * @param index of the configuration, from 0
   * @param attempt at it, from 0
   * @param path the parameter's name, or that of an object and its field, such as {@code
   *     annealing/length}
   */
  double share(int index, int attempt, String path);

  /** Independent numbers (Bergstra and Bengio 2012). */
  static Points random(long seed) {
    return (index, attempt, path) -> new Seeds.Draw(seed, index, attempt).uniform(path);
  }
}
