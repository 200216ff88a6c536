package vaesweep.data;

import com.google.common.base.Strings;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.json.Printable;
import vaesweep.trial.data.DataFacts;

/** The data sets that sweeps can name. */
public final class DataSets {
  private static final String FULL = "fashion-mnist";

  private DataSets() {}

  /** Returns the byte that stands for one in the files of a data set, such as 255. */
  public static int white(String name) {
    return Bundled.named(name).map(Bundled::white).orElse(Levels.WHITEST);
  }

  /** Returns the names, the one that needs no files first. */
  public static List<String> names() {
    return List.of(Bundled.FASHION.id(), FULL, Bundled.DIGITS.id());
  }

  /** The same where paths are relative to the working folder. */
  public static Dataset open(DataChoice choice, DataProgress progress) throws DataFailure {
    return open(choice, Path.of(""), progress);
  }

  /**
   * Reads a data set into memory.
   *
   * @param folder to which paths are relative: that of the sweep file
   * @param progress hears of a download, if one is needed
   * @throws DataFailure if it cannot be had; the message says what to do
   */
  public static Dataset open(DataChoice choice, Path folder, DataProgress progress)
      throws DataFailure {
    if (choice.file().isPresent()) {
      return OwnFiles.read(choice.file().get(), choice.binarize(), folder);
    }
    Optional<String> problem = problem(choice);
    if (problem.isPresent()) {
      throw new DataFailure(problem.get());
    }
    Optional<Bundled> bundled = Bundled.named(choice.name());
    if (bundled.isPresent()) {
      return dataset(choice, bundled.get().read());
    }
    Optional<Path> directory = choice.directory().map(path -> OwnFiles.resolve(path, folder));
    return dataset(choice, FashionMnist.ofThisMachine().read(directory, progress));
  }

  /** Returns what is wrong with a choice, as far as that is known before a file is looked at. */
  public static Optional<String> problem(DataChoice choice) {
    if (choice.file().isPresent()) {
      return Optional.empty();
    }
    if (!names().contains(choice.name())) {
      return Optional.of(unknown(choice.name()));
    }
    return Bundled.named(choice.name()).isPresent() && choice.directory().isPresent()
        ? Optional.of(
            choice.name()
                + " is part of the program and is not read from a directory; remove it, or use "
                + FULL)
        : Optional.empty();
  }

  private static Dataset dataset(DataChoice choice, ImageFiles images) {
    Levels train = new Levels(images.train().values(), images.white());
    Levels validation = new Levels(images.validation().values(), images.white());
    int features = images.side() * images.side();
    DataFacts facts =
        new DataFacts(
            choice.name(),
            choice.binarize(),
            train.values().length / features,
            validation.values().length / features,
            images.side(),
            images.side(),
            choice.binarize() == Binarize.NONE ? train.interiorShare() : 0,
            checksum(images, choice.binarize()));
    return new Dataset(facts, train, validation);
  }

  /** A hash over the hashes of the files that were read, and over what is made of them. */
  private static String checksum(ImageFiles images, Binarize binarize) {
    String read =
        String.join(
            "\n", images.train().sha256(), images.validation().sha256(), binarize.spelling());
    return Hashing.sha256().hashString(read, StandardCharsets.UTF_8).toString();
  }

  private static String unknown(String name) {
    String nearest =
        Collections.max(
            names(), Comparator.comparingInt(known -> Strings.commonPrefix(known, name).length()));
    String hint =
        Strings.commonPrefix(nearest, name).isEmpty() ? "" : " (did you mean " + nearest + "?)";
    if (name.equalsIgnoreCase("mnist")) {
      return "no such data set: "
          + name
          + "; its files are read where they are named: {\"file\": \"train-images-idx3-ubyte.gz\","
          + " \"validation\": \"t10k-images-idx3-ubyte.gz\"}";
    }
    return "no such data set: "
        + Printable.line(name)
        + hint
        + "; known are "
        + String.join(", ", names())
        + ", or the path of a file of your own, such as ./data.csv";
  }
}
