package vaesweep.vae;

import java.util.ArrayList;
import java.util.List;
import vaesweep.vae.arrays.Floats;

/** Finds the hidden units of a stack whose output has the same bits for every row it has seen. */
final class ConstantUnits {
  private final Stack stack;
  private final List<Seen> layers;

  ConstantUnits(Stack stack) {
    this.stack = stack;
    layers = stack.hiddenWidths().stream().map(Seen::new).toList();
  }

  /** Looks at the outputs of the last forward pass. */
  void see(int rows) {
    List<Floats> outputs = stack.hidden();
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).see(outputs.get(i), rows);
    }
  }

  List<HiddenLayer> layers() {
    List<HiddenLayer> found = new ArrayList<>();
    for (Seen layer : layers) {
      found.add(new HiddenLayer(layer.varies.length, layer.constantUnits()));
    }
    return found;
  }

  /** What was seen of one layer. */
  private static final class Seen {
    private final float[] first;
    private final float[] row;
    private final boolean[] varies;
    private boolean begun;

    Seen(int width) {
      first = new float[width];
      row = new float[width];
      varies = new boolean[width];
    }

    private void see(Floats output, int rows) {
      for (int i = 0; i < rows; i++) {
        output.get(i * row.length, row, row.length);
        if (!begun) {
          System.arraycopy(row, 0, first, 0, row.length);
          begun = true;
        }
        for (int unit = 0; unit < row.length; unit++) {
          varies[unit] |=
              Float.floatToRawIntBits(row[unit]) != Float.floatToRawIntBits(first[unit]);
        }
      }
    }

    private int constantUnits() {
      int count = 0;
      for (boolean each : varies) {
        count += each ? 0 : 1;
      }
      return count;
    }
  }
}
