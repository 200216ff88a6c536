package vaesweep.exchange.network;

import java.util.List;
import vaesweep.array.ElementType;
import vaesweep.array.InvalidFile;
import vaesweep.array.NumberArray;

/** Latent vectors of a file as a decoder takes them. */
public final class LatentVectors {
  private LatentVectors() {}

  /**
   * Checks shape and values and returns them, shape [n, M].
   *
   * @param name names the file in messages
   * @param latentSize units M
   */
  public static float[] of(String name, NumberArray array, int latentSize) throws InvalidFile {
    List<Integer> shape = array.shape();
    if (shape.size() != 2 || shape.get(1) != latentSize || shape.get(0) == 0) {
      throw new InvalidFile(
          String.format(
              "%s: found shape %s, expected (n, %d): a row for each image to decode",
              name, array.shapeText(), latentSize));
    }
    if (array.type() != ElementType.FLOAT32 && array.type() != ElementType.FLOAT64) {
      throw new InvalidFile(
          name + ": found bytes, expected latent vectors, which are float32 or float64");
    }
    new ValueProblems(name, array)
        .check(
            value -> Float.isFinite((float) value),
            "a number that float32 holds, at most 3.4e38",
            "A latent vector of the prior has values around 0, rarely beyond 4.");
    float[] vectors = new float[array.length()];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (float) array.elements().at(i);
    }
    return vectors;
  }
}
