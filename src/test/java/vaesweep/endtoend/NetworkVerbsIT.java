package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards against a stored network that does something else than the trained one did: what the verbs
 * make of it is compared with the pictures taken at the end of training.
 */
class NetworkVerbsIT {
  private static final int SIDE = 28;
  private static final Path IMAGES =
      Path.of("src/main/resources/vaesweep/data/fashion-mnist-12k", "t10k-images-idx3-ubyte.gz")
          .toAbsolutePath();

  @TempDir static Path folder;

  private static Jar jar;
  private static String kept;

  @BeforeAll
  static void sweepOnce() throws Exception {
    Specs.write(folder, "tiny.json", Specs.TINY);
    jar = new Jar(folder);
    assertThat(jar.run("tiny.json").exit()).isZero();
    kept = rows("SELECT min(trial) FROM network").get(0);
  }

  @Test
  void samplesOfATrialsOwnSeedAreThoseOfItsPage() throws Exception {
    Jar.Run run = run("sample", "--count", "20", "--output", "out/s.png");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().strip()).isEqualTo("out/s.png: 20 images");
    BufferedImage mine = ImageIO.read(folder.resolve("out/s.png").toFile());
    BufferedImage page = picture("samples");
    for (int i = 0; i < 20; i++) {
      assertSameTile(mine, i % 5, i / 5, page, i % 10, i / 10);
    }
  }

  @Test
  void anotherSeedGivesOthersAndTheSameSeedTheSame() throws Exception {
    for (String name : List.of("a.npy", "b.npy")) {
      assertThat(run("sample", "--seed", "1", "--output", name).exit()).isZero();
    }
    assertThat(run("sample", "--seed", "2", "--output", "c.npy").exit()).isZero();
    byte[] first = Files.readAllBytes(folder.resolve("a.npy"));
    assertThat(Files.readAllBytes(folder.resolve("b.npy"))).isEqualTo(first);
    assertThat(Files.readAllBytes(folder.resolve("c.npy"))).isNotEqualTo(first);
    assertThat(first).hasSize(128 + 64 * SIDE * SIDE * Float.BYTES);
  }

  @Test
  void encodedAndDecodedImagesAreTheReconstructionsOfThePage() throws Exception {
    for (String format : List.of("npz", "csv")) {
      String codes = "codes." + format;
      Jar.Run encoded = run("encode", IMAGES.toString(), "--output", codes);
      assertThat(encoded.exit()).as(encoded.err()).isZero();
      assertThat(encoded.out().strip()).isEqualTo(codes + ": 2000 posteriors");
      Jar.Run decoded = run("decode", codes, "--output", "decoded.png");
      assertThat(decoded.exit()).as(decoded.err()).isZero();
      BufferedImage mine = ImageIO.read(folder.resolve("decoded.png").toFile());
      BufferedImage page = picture("reconstructions");
      for (int i = 0; i < 10; i++) {
        assertSameTile(mine, i, 0, page, i, 1);
      }
    }
    assertThat(Files.readString(folder.resolve("codes.csv")))
        .startsWith("mean_1,mean_2,log_variance_1,log_variance_2\n");
  }

  @Test
  void aNetworkLeavesForNumpyAndForDl4j() throws Exception {
    Jar.Run run = run("export-network");
    assertThat(run.exit()).as(run.err()).isZero();
    Path to = Path.of("results", "tiny-trial-" + kept);
    assertThat(run.out().lines())
        .containsExactly(
            to.resolve("network.npz").toString(),
            to.resolve("encoder.zip").toString(),
            to.resolve("decoder.zip").toString());
    run.out().lines().forEach(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
  }

  @Test
  void aNetworkThatWasNotKeptIsExplained() throws Exception {
    String beaten =
        rows("SELECT number FROM trial WHERE number NOT IN (SELECT trial FROM network)").get(0);
    Jar.Run run = jar.run("sample", "results/tiny.db", "--trial", beaten, "--output", "never.png");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("the network of trial " + beaten + " was not kept: \"keep\" is \"frontier\"")
        .contains(
            "it collapsed, so it is on none", "\"keep\": \"all\"", "There are those of trials ");
    assertThat(folder.resolve("never.png")).doesNotExist();
  }

  @Test
  void misuseIsToldWithPlaceAndRemedy() throws Exception {
    Files.writeString(folder.resolve("wrong.csv"), "0.5,0.5\n0.5,255\n");
    refused(
        "--output: found x.txt, expected a name that ends on .npz, .csv",
        "encode",
        "wrong.csv",
        "--output",
        "x.txt");
    refused(
        "wrong.csv: found shape (2, 2), expected (n, 784) or (n, 28, 28)",
        "encode",
        "wrong.csv",
        "--output",
        "x.npz");
    refused("missing.npy: no such file", "decode", "missing.npy", "--output", "x.png");
    refused("--count: found 0, expected 1", "sample", "--count", "0", "--output", "x.png");
    refused("--output", "sample");
  }

  private static void refused(String message, String verb, String... rest) throws Exception {
    Jar.Run run = run(verb, rest);
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
  }

  @Test
  void everyVerbHasHelp() throws Exception {
    for (String verb : List.of("export-network", "encode", "decode", "sample")) {
      Jar.Run help = jar.run(verb, "--help");
      assertThat(help.exit()).isZero();
      assertThat(help.out()).contains("Usage: ", verb, "--trial=N");
    }
  }

  private static Jar.Run run(String verb, String... rest) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(verb, "results/tiny.db"));
    arguments.addAll(List.of(rest));
    arguments.addAll(List.of("--trial", kept));
    return jar.run(arguments.toArray(String[]::new));
  }

  private static List<String> rows(String query) throws SQLException {
    return Database.rows(folder.resolve("results/tiny.db"), query);
  }

  private static BufferedImage picture(String kind) throws SQLException, IOException {
    String hex =
        rows("SELECT hex(png) FROM image WHERE trial = " + kept + " AND kind = '" + kind + "'")
            .get(0);
    return ImageIO.read(new ByteArrayInputStream(BaseEncoding.base16().decode(hex)));
  }

  /** A matrix product of other rows may round the last bit the other way. */
  private static void assertSameTile(
      BufferedImage a, int columnA, int rowA, BufferedImage b, int columnB, int rowB) {
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int levelA = a.getRaster().getSample(columnA * SIDE + x, rowA * SIDE + y, 0);
        int levelB = b.getRaster().getSample(columnB * SIDE + x, rowB * SIDE + y, 0);
        assertThat(Math.abs(levelA - levelB)).as("%d, %d", x, y).isLessThanOrEqualTo(1);
      }
    }
  }
}
