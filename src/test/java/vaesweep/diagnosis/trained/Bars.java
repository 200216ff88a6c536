package vaesweep.diagnosis.trained;

import java.util.SplittableRandom;
import vaesweep.data.Dataset;
import vaesweep.spec.file.Binarize;
import vaesweep.trial.data.DataFacts;

/** A bright row or column on a dark ground of 4 × 4 pixels. */
final class Bars {
  static final int SIDE = 4;
  private static final int VALIDATION_ROWS = 128;

  private Bars() {}

  /** Black and white: eight pictures. */
  static Dataset binary() {
    return of(256, Binarize.THRESHOLD, 200, 40);
  }

  /** Grey with noise. */
  static Dataset grey(int trainRows) {
    return of(trainRows, Binarize.NONE, 170, 60);
  }

  /** Grey with noise, the first pixel always black. */
  static Dataset withAConstantPixel() {
    return of(256, Binarize.NONE, 170, 0);
  }

  private static Dataset of(int trainRows, Binarize binarize, int noise, int ground) {
    SplittableRandom random = new SplittableRandom(3);
    byte[] train = bars(random, trainRows, noise, ground);
    byte[] validation = bars(random, VALIDATION_ROWS, noise, ground);
    double interior = binarize == Binarize.NONE ? 0.99 : 0;
    String checksum = "bars " + trainRows + binarize + noise + ground;
    DataFacts facts =
        new DataFacts("bars", binarize, trainRows, VALIDATION_ROWS, SIDE, SIDE, interior, checksum);
    return new Dataset(facts, train, validation);
  }

  /** A ground of 0 leaves the first pixel at 0 in all rows. */
  private static byte[] bars(SplittableRandom random, int count, int bright, int ground) {
    byte[] bytes = new byte[count * SIDE * SIDE];
    for (int row = 0; row < count; row++) {
      boolean upright = random.nextBoolean();
      int place = random.nextInt(SIDE);
      for (int i = 0; i < SIDE * SIDE; i++) {
        int across = upright ? i % SIDE : i / SIDE;
        int level = (across == place ? bright : ground + 20) + random.nextInt(50);
        bytes[row * SIDE * SIDE + i] = (byte) (ground == 0 && i == 0 ? 0 : level);
      }
    }
    return bytes;
  }
}
