package vaesweep.vae.reconstruction;

import vaesweep.vae.arrays.Floats;

/**
 * A likelihood's own parameter, which lies among those of the networks.
 *
 * @param weights all parameters
 * @param gradient the gradient by them; null where nothing is trained
 * @param index which of them it is
 */
public record ScaleParameter(Floats weights, Floats gradient, int index) {
  double value() {
    return weights.pointer().get(index);
  }

  void setGradient(double derivative) {
    gradient.pointer().put(index, (float) derivative);
  }
}
