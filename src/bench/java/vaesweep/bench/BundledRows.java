package vaesweep.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vaesweep.data.DataSets;

/** The product's own rows, as files that other programs can read. */
final class BundledRows {
  static final String TRAIN = "train-images-idx3-ubyte.gz";
  static final String VALIDATION = "t10k-images-idx3-ubyte.gz";

  private BundledRows() {}

  /** Copies them to a folder. */
  static void copyTo(Path folder) throws IOException {
    for (String file : new String[] {TRAIN, VALIDATION}) {
      try (InputStream in = DataSets.class.getResourceAsStream(Batches.DATA + "/" + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
  }
}
