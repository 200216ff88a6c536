package vaesweep.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards against images that come in another order, size or shade than they are stored. */
final class ImageFolderTest {
  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(temporary.resolve("images"));
  }

  @Test
  void greyOf8And16BitsIsReadAsItIsStored() throws Exception {
    BufferedImage eight = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    eight.getRaster().setSample(0, 0, 0, 128);
    eight.getRaster().setSample(1, 0, 0, 255);
    write("b.png", eight);
    BufferedImage sixteen = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
    sixteen.getRaster().setSample(0, 0, 0, 0x80FF);
    write("a.png", sixteen);
    NumberArray array = read();
    assertThat(array.shape()).containsExactly(2, 1, 2);
    assertThat(values(array)).containsExactly(0x80, 0, 128, 255); // a before b
    assertThat(array.labels()).isEmpty();
    assertThat(array.places().of(3)).isEqualTo("b.png, value 2");
    assertThat(array.notes()).containsExactly("Images of images: 2 of 1 × 2 pixels, grey.");
  }

  @Test
  void coloursPalettesAndTransparencyAreRedGreenBlueOnWhite() throws Exception {
    BufferedImage clear = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(0, 0, new Color(255, 0, 0, 128).getRGB());
    write("a.png", clear);
    byte[] red = {0, 10};
    byte[] green = {0, 20};
    byte[] blue = {0, 30};
    IndexColorModel palette = new IndexColorModel(1, 2, red, green, blue);
    BufferedImage indexed = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_BINARY, palette);
    indexed.getRaster().setSample(0, 0, 0, 1);
    write("b.png", indexed);
    NumberArray array = read();
    assertThat(array.shape()).containsExactly(2, 1, 1, 3);
    assertThat(values(array)).containsExactly(255, 127, 127, 10, 20, 30);
    assertThat(values(read(OptionalInt.empty(), 1))).containsExactly(165, 18);
  }

  @Test
  void aPaletteOfGreysIsGrey() throws Exception {
    byte[] levels = {0, (byte) 200};
    IndexColorModel palette = new IndexColorModel(1, 2, levels, levels, levels);
    BufferedImage indexed = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY, palette);
    indexed.getRaster().setSample(1, 0, 0, 1);
    write("a.png", indexed);
    assertThat(read().shape()).containsExactly(1, 1, 2);
    assertThat(values(read())).containsExactly(0, 200);
  }

  @Test
  void foldersInTheFolderAreLabels() throws Exception {
    for (String name : List.of("cat/2.png", "dog/1.png", "cat/10.PNG")) {
      Files.createDirectories(folder.resolve(name).getParent());
      write(name, new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));
    }
    Files.writeString(folder.resolve("cat/readme.txt"), "no image");
    assertThat(read().labels()).contains(List.of("cat", "cat", "dog"));
  }

  /** A chequerboard of black and white, whose halves are grey all over. */
  @Test
  void imagesOfSeveralSizesAreRefusedUnlessOneIsAskedFor() throws Exception {
    BufferedImage board = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 16; i++) {
      board.getRaster().setSample(i % 4, i / 4, 0, (i % 4 + i / 4) % 2 * 255);
    }
    write("a.png", board);
    write("b.jpg", new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY));
    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining("found images of height 2 to 4, expected one size; \"height\": 2")
        .hasMessageContaining("found images of width 2 to 4");
    NumberArray array = read(OptionalInt.of(2), 1);
    assertThat(array.shape()).containsExactly(2, 2, 2);
    assertThat(IntStream.range(0, 4).mapToDouble(array.elements()::at))
        .allSatisfy(grey -> assertThat(grey).isBetween(126.0, 129.0));
    assertThat(array.notes()).contains("1 of them were made that size.");
  }

  @Test
  void allThatAreNoImagesAreToldAtOnce() throws Exception {
    Files.writeString(folder.resolve("a.png"), "text");
    Files.write(folder.resolve("b.jpg"), new byte[0]);
    write("c.png", new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));
    assertThatThrownBy(this::read)
        .hasMessageContaining("a.png: is no PNG or JPEG image")
        .hasMessageContaining("b.jpg: is no PNG or JPEG image");
  }

  @Test
  void anImageThatIsCutAnywhereIsRefusedOrReadWhole() throws Exception {
    BufferedImage image = new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    for (int length = 0; length < bytes.size(); length++) {
      Files.write(folder.resolve("a.png"), java.util.Arrays.copyOf(bytes.toByteArray(), length));
      try {
        assertThat(read().length()).isEqualTo(27);
      } catch (InvalidFile e) {
        assertThat(e.getMessage()).contains("a.png: ");
      }
    }
  }

  /** The header alone: 100,000 × 100,000 would take 40 GB. */
  @Test
  void aHostileSizeIsRefusedBeforeItIsDecoded() throws Exception {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    header.putInt(100_000).putInt(100_000).put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(header.array());
    ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4);
    file.putLong(0x89504E470D0A1A0AL).putInt(13).put(header.array()).putInt((int) sum.getValue());
    Files.write(folder.resolve("a.png"), file.array());
    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining("found 100000 × 100000 pixels, expected at most 100000000");
  }

  private void write(String name, BufferedImage image) throws IOException {
    String format = name.toLowerCase(java.util.Locale.ROOT).endsWith("png") ? "png" : "jpg";
    assertThat(ImageIO.write(image, format, folder.resolve(name).toFile())).isTrue();
  }

  private NumberArray read() throws Exception {
    return ArrayFile.read(folder, ReadOptions.DEFAULT);
  }

  private NumberArray read(OptionalInt size, int channels) throws Exception {
    return ArrayFile.read(
        folder,
        new ReadOptions(
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            size,
            size,
            OptionalInt.of(channels)));
  }

  private static List<Integer> values(NumberArray array) {
    return IntStream.range(0, array.length()).mapToObj(i -> (int) array.elements().at(i)).toList();
  }
}
