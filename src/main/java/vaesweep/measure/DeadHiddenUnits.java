package vaesweep.measure;

import java.util.List;
import vaesweep.trial.measured.Measurement;
import vaesweep.vae.HiddenLayer;

/**
 * How much of the hidden layers no longer works: units whose output is the same for every row, bit
 * for bit. No gradient passes a unit of type relu that is 0 everywhere, so it stays dead.
 *
 * @see <a href="https://arxiv.org/abs/1903.06733">Lu et al. 2019, on dying ReLU</a>
 */
public final class DeadHiddenUnits {
  private DeadHiddenUnits() {}

  /**
   * Returns the largest share of a layer, and the counts over all; none where no layer is hidden.
   */
  public static List<Measurement> of(List<HiddenLayer> layers) {
    if (layers.isEmpty()) {
      return List.of();
    }
    double largest = 0;
    int units = 0;
    int dead = 0;
    for (HiddenLayer layer : layers) {
      largest = Math.max(largest, (double) layer.constantUnits() / layer.units());
      units += layer.units();
      dead += layer.constantUnits();
    }
    return List.of(
        new Measurement("dead_hidden_share", largest, ""),
        new Measurement("dead_hidden_units", dead, ""),
        new Measurement("hidden_units", units, ""));
  }
}
