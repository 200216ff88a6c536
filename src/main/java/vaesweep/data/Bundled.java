package vaesweep.data;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vaesweep.array.IdxFile;
import vaesweep.array.InvalidFile;

/** A data set that is part of the program. */
enum Bundled {
  /** The first rows of both splits of Fashion-MNIST. */
  FASHION("fashion-mnist-12k", "t10k", 28, 255, 10_000, 2_000),
  /** The handwritten digits of the test file of UCI's optdigits. */
  DIGITS("optdigits", "validation", 8, 16, 1_500, 297);

  private final String id;
  private final String validation;
  private final int side;
  private final int white;
  private final int trainRows;
  private final int validationRows;

  Bundled(String id, String validation, int side, int white, int trainRows, int validationRows) {
    this.id = id;
    this.validation = validation;
    this.side = side;
    this.white = white;
    this.trainRows = trainRows;
    this.validationRows = validationRows;
  }

  static Optional<Bundled> named(String name) {
    return Stream.of(values()).filter(each -> each.id.equals(name)).findFirst();
  }

  /** The byte that stands for one. */
  int white() {
    return white;
  }

  /** The name in sweep files. */
  String id() {
    return id;
  }

  ImageFiles read() throws DataFailure {
    return new ImageFiles(
        images("train", trainRows), images(validation, validationRows), side, white);
  }

  private IdxFile images(String split, int rows) throws DataFailure {
    String resource = id + "/" + split + "-images-idx3-ubyte.gz";
    InputStream in = Bundled.class.getResourceAsStream(resource);
    if (in == null) {
      throw new DataFailure(resource + " is missing from the program; build it again");
    }
    try {
      return IdxFile.read(resource, in, List.of(rows, side, side));
    } catch (InvalidFile e) {
      throw new DataFailure(e.getMessage());
    }
  }
}
