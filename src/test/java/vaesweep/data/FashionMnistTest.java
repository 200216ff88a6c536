package vaesweep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards against a download that is half done, damaged or something else, and against a search that
 * fails without saying where it looked. The site is a server of this process.
 */
final class FashionMnistTest {
  private static final Path DEBIAN = Path.of("/usr/share/datasets/fashion-mnist");

  @TempDir Path folder;
  private Site site;
  private Path cache;
  private Path system;

  @BeforeEach
  void open() throws Exception {
    site = new Site();
    cache = folder.resolve("cache");
    system = folder.resolve("system");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void oneMessageNamesAllPlacesAndWhyEachFailed() throws Exception {
    Files.createDirectories(system);
    site.answerNotFound();

    assertThatThrownBy(() -> search().read(Optional.empty(), DataProgress.NONE))
        .isInstanceOf(DataFailure.class)
        .hasMessageContainingAll(
            system + ": has no train-images-idx3-ubyte.gz",
            cache + ": no such directory",
            site.address() + "train-images-idx3-ubyte.gz",
            "answered 404 Not Found",
            "dataset-fashion-mnist",
            "fashion-mnist-12k");
    assertThat(cache).isEmptyDirectory();
  }

  /** Another copy than the one that was meant would be trained on without a word. */
  @Test
  void aDirectoryThatIsNamedIsTheOnlyPlace() throws Exception {
    Files.createDirectories(system);
    Path mine = folder.resolve("mine");
    assertThatThrownBy(() -> search().read(Optional.of(mine), DataProgress.NONE))
        .isInstanceOf(DataFailure.class)
        .hasMessageStartingWith(mine + ": no such directory (named by the sweep file)")
        .hasMessageContaining("train-images-idx3-ubyte.gz");
    Files.createDirectories(mine);
    assertThatThrownBy(() -> search().read(Optional.of(mine), DataProgress.NONE))
        .hasMessageStartingWith(mine + ": has no train-images-idx3-ubyte.gz (named by");
    assertThat(cache).doesNotExist();
  }

  @Test
  void aSiteThatCannotBeReachedIsOneOfTheReasons() {
    site.close();

    assertThatThrownBy(() -> search().read(Optional.empty(), DataProgress.NONE))
        .isInstanceOf(DataFailure.class)
        .hasMessageContainingAll(site.address().toString(), "Connection refused");
  }

  @Test
  void aTruncatedAnswerLeavesNothingBehind() {
    site.answerHalfOf(new byte[1000]);

    assertThatThrownBy(() -> search().read(Optional.empty(), DataProgress.NONE))
        .isInstanceOf(DataFailure.class)
        .hasMessageContaining("train-images-idx3-ubyte.gz: ");
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void anAnswerThatIsNoImageFileIsRefusedAndLeavesNothingBehind() {
    site.answer("<html>please log in</html>".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> search().read(Optional.empty(), DataProgress.NONE))
        .hasMessageContaining(
            site.address() + "train-images-idx3-ubyte.gz: at offset 0: found 3c 68 74 6d");
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void anAnswerOfTheRightShapeWithOtherBytesIsRefusedByItsChecksum() throws Exception {
    Download download = new Download(site.address(), cache, DataProgress.NONE);
    byte[] labels = new byte[8 + 10_000];
    System.arraycopy(new byte[] {0, 0, 8, 1, 0, 0, 0x27, 0x10}, 0, labels, 0, 8);
    site.answer(labels);

    assertThatThrownBy(() -> download.fetch(FashionMnistFile.VALIDATION_LABELS))
        .isInstanceOf(DataFailure.class)
        .hasMessageContaining(
            "expected Fashion-MNIST's"
                + " 0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34");
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void wrongFilesInTheDirectoryTheUserNamedAreAnErrorThoughOtherPlacesExist() throws Exception {
    for (FashionMnistFile file : FashionMnistFile.values()) {
      Files.write(folder.resolve(file.gzipName()), new byte[] {1, 2, 3, 4, 5});
    }

    assertThatThrownBy(() -> search().read(Optional.of(folder), DataProgress.NONE))
        .hasMessageStartingWith(
            folder.resolve("train-images-idx3-ubyte.gz") + ": at offset 0: found 01 02 03 04");
    assertThat(site.requests()).isZero();
  }

  @Test
  void damagedFilesOfThisMachineAreAReasonToLookFurther() throws Exception {
    Files.createDirectories(system);
    for (FashionMnistFile file : FashionMnistFile.values()) {
      Files.write(system.resolve(file.gzipName()), new byte[] {1, 2, 3, 4, 5});
    }
    site.answerNotFound();

    assertThatThrownBy(() -> search().read(Optional.empty(), DataProgress.NONE))
        .hasMessageContainingAll(
            system.resolve("train-images-idx3-ubyte.gz") + ": at offset 0", "answered 404");
    assertThat(site.requests()).isOne();
  }

  @Test
  void progressCountsTheBytesThatArrived() {
    site.answer(new byte[200_000]);
    List<Long> seen = new ArrayList<>();

    assertThatThrownBy(
            () ->
                search()
                    .read(
                        Optional.empty(),
                        (file, bytes, total) -> {
                          assertThat(file).isEqualTo("train-images-idx3-ubyte.gz");
                          assertThat(total).isEqualTo(200_000);
                          seen.add(bytes);
                        }))
        .isInstanceOf(DataFailure.class);
    assertThat(seen).isSorted().endsWith(200_000L);
  }

  @Test
  void aDownloadedFileIsTheAuthorsAndStandsAloneInTheCache() throws Exception {
    Path published = Path.of("src/test/resources/vaesweep/data");
    site.answerFrom(published);

    new Download(site.address(), cache, DataProgress.NONE)
        .fetch(FashionMnistFile.VALIDATION_LABELS);

    assertThat(cache.toFile().list()).containsExactly("t10k-labels-idx1-ubyte.gz");
    Path file = FashionMnistFile.VALIDATION_LABELS.in(cache).orElseThrow();
    assertThat(file).hasSameBinaryContentAs(published.resolve("t10k-labels-idx1-ubyte.gz"));
    assertThat(FashionMnistFile.VALIDATION_LABELS.read(file).values()).startsWith(9, 2, 1, 1, 6);
  }

  @Test
  void theWholeSetIsDownloadedOnceAndThenReadFromTheCache() throws Exception {
    assumeThat(DEBIAN).as("files of Debian's package dataset-fashion-mnist").isDirectory();
    site.answerFrom(DEBIAN);
    ImageFiles downloaded = search().read(Optional.empty(), DataProgress.NONE);
    assertThat(site.requests()).isEqualTo(4);

    site.answerNotFound();
    ImageFiles cached = search().read(Optional.empty(), DataProgress.NONE);

    assertThat(site.requests()).isEqualTo(4);
    assertThat(downloaded.train().values()).hasSize(60_000 * 784);
    assertThat(downloaded.validation().values()).hasSize(10_000 * 784);
    assertThat(cached.train().values()).isEqualTo(downloaded.train().values());
  }

  @Test
  void theDirectoryTheUserNamedComesFirst() throws Exception {
    assumeThat(DEBIAN).as("files of Debian's package dataset-fashion-mnist").isDirectory();

    ImageFiles images = search().read(Optional.of(DEBIAN), DataProgress.NONE);

    assertThat(site.requests()).isZero();
    assertThat(images.train().values()).hasSize(60_000 * 784);
  }

  private FashionMnist search() {
    return new FashionMnist(system, cache, site.address());
  }
}
