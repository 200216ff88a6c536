package vaesweep.data;

import com.google.common.base.Strings;
import com.google.common.hash.Hashing;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.Binarize;
import vaesweep.spec.DataChoice;
import vaesweep.trial.DataFacts;

/** The data sets that sweeps can name. */
public final class DataSets {
  private static final String BUNDLED = "fashion-mnist-12k";
  private static final String FULL = "fashion-mnist";
  private static final int SIDE = 28;

  private DataSets() {}

  /** Returns the names, the one that needs no files first. */
  public static List<String> names() {
    return List.of(BUNDLED, FULL);
  }

  /**
   * Reads a data set into memory.
   *
   * @param progress hears of a download, if one is needed
   * @throws DataFailure if it cannot be had; the message says what to do
   */
  public static Dataset open(DataChoice choice, DataProgress progress) throws DataFailure {
    Images images =
        switch (choice.name()) {
          case BUNDLED -> bundled(choice.directory());
          case FULL ->
              FashionMnist.ofThisMachine().read(choice.directory().map(Path::of), progress);
          default -> throw unknown(choice.name());
        };
    return dataset(choice, images);
  }

  private static Images bundled(Optional<String> directory) throws DataFailure {
    if (directory.isPresent()) {
      throw new DataFailure(
          BUNDLED
              + " is part of the program and is not read from a directory; remove it, or use "
              + FULL);
    }
    return new Images(
        bundled("train-images-idx3-ubyte.gz", 10_000), bundled("t10k-images-idx3-ubyte.gz", 2_000));
  }

  private static IdxFile bundled(String file, int rows) throws DataFailure {
    String resource = BUNDLED + "/" + file;
    InputStream in = DataSets.class.getResourceAsStream(resource);
    if (in == null) {
      throw new DataFailure(resource + " is missing from the program; build it again");
    }
    return IdxFile.read(resource, in, List.of(rows, SIDE, SIDE));
  }

  private static Dataset dataset(DataChoice choice, Images images) {
    byte[] train = images.train().values();
    byte[] validation = images.validation().values();
    int features = SIDE * SIDE;
    DataFacts facts =
        new DataFacts(
            choice.name(),
            choice.binarize(),
            train.length / features,
            validation.length / features,
            SIDE,
            SIDE,
            choice.binarize() == Binarize.NONE ? interiorShare(train) : 0,
            checksum(images, choice.binarize()));
    return new Dataset(facts, train, validation);
  }

  private static double interiorShare(byte[] levels) {
    long interior = 0;
    for (byte level : levels) {
      if (level != 0 && level != (byte) 255) {
        interior++;
      }
    }
    return (double) interior / levels.length;
  }

  /** A hash over the hashes of the files that were read, and over what is made of them. */
  private static String checksum(Images images, Binarize binarize) {
    String read =
        String.join(
            "\n", images.train().sha256(), images.validation().sha256(), binarize.spelling());
    return Hashing.sha256().hashString(read, StandardCharsets.UTF_8).toString();
  }

  private static DataFailure unknown(String name) {
    String nearest =
        Collections.max(
            names(), Comparator.comparingInt(known -> Strings.commonPrefix(known, name).length()));
    String hint =
        Strings.commonPrefix(nearest, name).isEmpty() ? "" : " (did you mean " + nearest + "?)";
    return new DataFailure(
        "no such data set: " + name + hint + "; known are " + String.join(", ", names()));
  }
}
