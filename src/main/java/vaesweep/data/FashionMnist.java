package vaesweep.data;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the whole of Fashion-MNIST on this machine, or downloads it into the user's cache. */
final class FashionMnist {
  private static final Path SYSTEM = Path.of("/usr/share/datasets/fashion-mnist");
  private static final int SIDE = 28;
  private static final URI SITE =
      URI.create("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/");

  private final Path system;
  private final Path cache;
  private final URI site;

  /**
   * @param system where the machine's packages put it
   * @param cache where downloads are kept
   * @param site where it is downloaded from
   */
  FashionMnist(Path system, Path cache, URI site) {
    this.system = system;
    this.cache = cache;
    this.site = site;
  }

  /** Returns the search with the usual places. */
  static FashionMnist ofThisMachine() {
    return new FashionMnist(SYSTEM, userCache().resolve("vaesweep").resolve("fashion-mnist"), SITE);
  }

  /** The XDG base directory specification's place; a relative path there is to be ignored. */
  private static Path userCache() {
    return Stream.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .findFirst()
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
  }

  /**
   * Reads it from the first place that has it.
   *
   * @param directory the only place where one is named: another copy than the one meant would be
   *     trained on without a word
   * @throws DataFailure naming all places, why each failed, and what to do
   */
  ImageFiles read(Optional<Path> directory, DataProgress progress) throws DataFailure {
    List<String> reasons = new ArrayList<>();
    if (directory.isPresent()) {
      Optional<String> lacking = lacking(directory.get());
      if (lacking.isEmpty()) {
        return read(directory.get());
      }
      throw new DataFailure(
          lacking.get()
              + " (named by the sweep file); expected "
              + names()
              + " there; without \"directory\" the usual places are looked at");
    }
    for (Path folder : List.of(system, cache)) {
      Optional<ImageFiles> images = tryToRead(folder, reasons);
      if (images.isPresent()) {
        return images.get();
      }
    }
    download(progress, reasons);
    return read(cache);
  }

  private static Optional<ImageFiles> tryToRead(Path folder, List<String> reasons) {
    Optional<String> lacking = lacking(folder);
    if (lacking.isPresent()) {
      reasons.add(lacking.get());
      return Optional.empty();
    }
    try {
      return Optional.of(read(folder));
    } catch (DataFailure e) {
      reasons.add(e.getMessage());
      return Optional.empty();
    }
  }

  private static ImageFiles read(Path folder) throws DataFailure {
    return new ImageFiles(
        FashionMnistFile.TRAIN_IMAGES.read(FashionMnistFile.TRAIN_IMAGES.in(folder).orElseThrow()),
        FashionMnistFile.VALIDATION_IMAGES.read(
            FashionMnistFile.VALIDATION_IMAGES.in(folder).orElseThrow()),
        SIDE,
        Levels.WHITEST);
  }

  /** Says what a folder lacks, if anything. */
  private static Optional<String> lacking(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.of(folder + ": no such directory");
    }
    return Stream.of(FashionMnistFile.TRAIN_IMAGES, FashionMnistFile.VALIDATION_IMAGES)
        .filter(file -> file.in(folder).isEmpty())
        .findFirst()
        .map(file -> folder + ": has no " + file.gzipName());
  }

  private void download(DataProgress progress, List<String> reasons) throws DataFailure {
    Download download = new Download(site, cache, progress);
    try {
      for (FashionMnistFile file : FashionMnistFile.values()) {
        download.fetch(file);
      }
    } catch (DataFailure e) {
      reasons.add(e.getMessage());
      throw new DataFailure(notFound(reasons));
    }
  }

  private String notFound(List<String> reasons) {
    return "fashion-mnist is in none of these places:\n  "
        + String.join("\n  ", reasons)
        + "\nPut "
        + names()
        + " into "
        + cache
        + " or into a \"directory\" that the sweep file names, or install Debian's package"
        + " dataset-fashion-mnist, or train on fashion-mnist-12k, which is part of the program.";
  }

  private static String names() {
    return Stream.of(FashionMnistFile.values())
        .map(FashionMnistFile::gzipName)
        .collect(Collectors.joining(", "));
  }
}
