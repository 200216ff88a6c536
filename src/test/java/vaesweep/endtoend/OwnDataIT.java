package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on files that a user has, and gives numbers back as the user had them. */
class OwnDataIT {
  private static final String GAUSSIAN = "{\"type\": \"gaussian\", \"sigma\": \"optimal\"}";

  @TempDir Path folder;

  private Jar jar;

  @BeforeEach
  void make() {
    jar = new Jar(folder);
  }

  private void write(String name, String data, int epochs, String likelihood) throws Exception {
    Files.writeString(
        folder.resolve(name),
        String.format(
            Locale.ROOT,
            "{\"name\": \"own\", \"method\": \"grid\", \"keep\": \"all\", \"data\": %s, \"parameters\":"
                + " {\"beta\": {\"values\": [0.01, 1]}, \"latent_size\": 2, \"hidden\": [16],"
                + " \"epochs\": %d, \"batch_size\": 16, \"learning_rate\": 0.01, \"likelihood\": %s}}",
            data,
            epochs,
            likelihood));
  }

  /** Two columns around 1000 that hang together, in a folder beside the one that is worked in. */
  private void writeTable() throws Exception {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder("length;\"weight, kg\";kind\n");
    for (int i = 0; i < 200; i++) {
      double x = 1000 + 50 * random.nextGaussian();
      text.append(
          String.format(
              Locale.ROOT,
              "%.3f;%.3f;%s%n",
              x,
              3 * x + 10 * random.nextGaussian(),
              i % 2 == 0 ? "a" : "b"));
    }
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/table.csv"), text);
  }

  @Test
  void aTableIsTrainedOnAndComesBackInItsOwnNumbers() throws Exception {
    writeTable();
    write(
        "mine/own.json",
        "{\"file\": \"table.csv\", \"label\": \"kind\", \"scale\": \"standardise\"}",
        60,
        GAUSSIAN);
    Jar.Run sweep = jar.run("mine/own.json");
    assertThat(sweep.exit()).as(sweep.err()).isZero();
    assertThat(sweep.err() + sweep.out())
        .contains("The first line of table.csv holds the names of the columns")
        .contains("40 of 200 rows are measured on and not trained on")
        .contains("2 of 2 trials complete");
    assertThat(
            Database.rows(
                folder.resolve("results/own.db"),
                "SELECT json_extract(columns, '$[1]') || channels || height || width FROM data"))
        .containsExactly("weight, kg112");

    assertThat(
            jar.run("encode", "own", "--trial", "1", "mine/table.csv", "--output", "z.csv").exit())
        .isZero();
    Jar.Run decode = jar.run("decode", "own", "--trial", "1", "z.csv", "--output", "back.csv");
    assertThat(decode.exit()).as(decode.err()).isZero();
    List<String> back = Files.readAllLines(folder.resolve("back.csv"));
    assertThat(back.get(0)).isEqualTo("length,\"weight, kg\"");
    List<String> rows = Files.readAllLines(folder.resolve("mine/table.csv"));
    double squares = 0;
    for (int i = 1; i < rows.size(); i++) {
      double error = first(back.get(i), ',') - first(rows.get(i), ';');
      squares += error * error / 200;
    }
    assertThat(Math.sqrt(squares)).isLessThan(25); // of 50 that a constant would leave

    Jar.Run png = jar.run("sample", "own", "--trial", "1", "--output", "s.png");
    assertThat(png.exit()).isEqualTo(2);
    assertThat(png.err()).contains("the trial was trained on rows of a table");
    Jar.Run again = jar.run("retry", "own");
    assertThat(again.exit()).as(again.err()).isZero(); // finds the data from another folder
    String page = Files.readString(folder.resolve("results/own.html"));
    assertThat(page)
        .contains("160 training and 40 validation rows of 2 columns, scale standardise");
  }

  private static double first(String line, char separator) {
    return Double.parseDouble(line.substring(0, line.indexOf(separator)));
  }

  @Test
  void aFolderOfColouredImagesIsTrainedOnAndSampled() throws Exception {
    Random random = new Random(2);
    for (int i = 0; i < 80; i++) {
      BufferedImage image = new BufferedImage(6, 6, BufferedImage.TYPE_INT_RGB);
      for (int p = 0; p < 36; p++) {
        image.setRGB(p % 6, p / 6, (i % 2 == 0 ? 0xFF0000 : 0xFF) & ~(random.nextInt(64) << 8));
      }
      Path file = folder.resolve("images/" + (i % 2 == 0 ? "red" : "blue") + "/" + i + ".png");
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    }
    write("own.json", "{\"file\": \"images\", \"height\": 4, \"width\": 4}", 5, "\"bernoulli\"");
    Jar.Run sweep = jar.run("own.json");
    assertThat(sweep.exit()).as(sweep.err()).isZero();
    assertThat(sweep.err() + sweep.out())
        .contains("Images of images: 80 of 4 × 4 pixels, coloured.", "80 of them were made that");
    assertThat(jar.run("sample", "own", "--trial", "1", "--count", "4", "--output", "s.png").exit())
        .isZero();
    BufferedImage samples = ImageIO.read(folder.resolve("s.png").toFile());
    assertThat(samples.getWidth()).isEqualTo(8);
    assertThat(samples.getColorModel().getNumColorComponents()).isEqualTo(3);
    assertThat(jar.run("sample", "own", "--trial", "1", "--count", "2", "--output", "s.npy").exit())
        .isZero();
    assertThat(new String(Files.readAllBytes(folder.resolve("s.npy")), StandardCharsets.ISO_8859_1))
        .contains("(2, 4, 4, 3)");
  }

  @Test
  void whatIsWrongWithAFileIsToldAtOnceAndNothingIsRun() throws Exception {
    Files.writeString(folder.resolve("bad.csv"), "a,b\n1,2\n3\n4,x\n5,\n");
    write("own.json", "\"bad.csv\"", 5, GAUSSIAN);
    Jar.Run plan = jar.run("own.json");
    assertThat(plan.exit()).isEqualTo(2);
    assertThat(plan.err())
        .contains("bad.csv:3: found 1 cells, expected 2")
        .contains("bad.csv:4: column 2 (b): found \"x\"")
        .contains("bad.csv:5: column 2 (b): found nothing")
        .contains("nothing was run.")
        .doesNotContain("\tat ");
    assertThat(folder.resolve("results")).doesNotExist();
    writeTable();
    write("own.json", "{\"file\": \"mine/table.csv\", \"label\": 3}", 5, "\"bernoulli\"");
    Jar.Run bernoulli = jar.run("own.json");
    assertThat(bernoulli.exit()).isEqualTo(2);
    assertThat(bernoulli.err()).contains("OUT_OF_DOMAIN", "row 1, column 1 (length) is ");
  }
}
