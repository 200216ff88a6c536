package vaesweep.array;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads the PNG and JPEG images of a folder, sorted by name, as bytes; those of its sub-folders
 * have the sub-folder's name as label. Numbers are kept as they are stored, without regard to gamma
 * or colour profiles; grey is 0.299 R + 0.587 G + 0.114 B; what is transparent lies on white; of 16
 * bits the upper 8 count.
 *
 * @see <a href="https://www.itu.int/rec/R-REC-BT.601">ITU-R BT.601, for the weights of grey</a>
 */
final class ImageFolder {
  private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");
  private static final int MOST_PROBLEMS = 20;

  /** A photograph of 100 million pixels takes 400 MB when it is decoded. */
  private static final long MOST_PIXELS = 100_000_000;

  /** No Java array is longer. */
  private static final long MOST_BYTES = Integer.MAX_VALUE - 8L;

  private final Path folder;
  private final ReadOptions options;
  private final List<String> problems = new ArrayList<>();

  ImageFolder(Path folder, ReadOptions options) {
    this.folder = folder;
    this.options = options;
  }

  /** An image as it is found. */
  private record Found(Path file, int height, int width, boolean isColoured) {}

  NumberArray read() throws InvalidFile, IOException {
    List<Path> files = files();
    if (files.isEmpty()) {
      throw new InvalidFile(folder + ": found no .png or .jpg in the folder, expected images");
    }
    List<Found> found = new ArrayList<>();
    for (Path file : files) {
      if (problems.size() < MOST_PROBLEMS) {
        look(file).ifPresent(found::add);
      }
    }
    refuse();
    int height = size("height", options.height(), found.stream().map(Found::height).toList());
    int width = size("width", options.width(), found.stream().map(Found::width).toList());
    refuse();
    int channels = options.channels().orElse(found.stream().anyMatch(Found::isColoured) ? 3 : 1);
    long bytes = (long) height * width * channels * found.size();
    if (bytes > Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 2)) {
      throw new InvalidFile(
          ("%s: %d images of %d × %d take %d MB, and Java has %d MB for them; make them smaller with"
                  + " \"height\" and \"width\", or give Java more: java -Xmx8g -jar sweep.jar …")
              .formatted(
                  folder,
                  found.size(),
                  height,
                  width,
                  bytes >> 20,
                  Runtime.getRuntime().maxMemory() >> 21));
    }
    byte[] values = new byte[(int) bytes];
    int one = height * width * channels;
    for (int i = 0; i < found.size() && problems.size() < MOST_PROBLEMS; i++) {
      fill(found.get(i), height, width, channels, values, i * one);
    }
    refuse();
    return array(found, List.of(found.size(), height, width, channels), values);
  }

  private NumberArray array(List<Found> found, List<Integer> shape, byte[] values) {
    List<String> names =
        found.stream().map(each -> folder.relativize(each.file()).toString()).toList();
    List<Integer> ofGrey = shape.get(3) == 1 ? shape.subList(0, 3) : shape;
    int one = values.length / found.size();
    boolean inFolders = found.stream().noneMatch(each -> folder.equals(each.file().getParent()));
    String note =
        "Images of %s: %d of %d × %d pixels, %s."
            .formatted(
                folder.getFileName(),
                found.size(),
                shape.get(1),
                shape.get(2),
                shape.get(3) == 1 ? "grey" : "coloured");
    long resized =
        found.stream()
            .filter(each -> each.height() != shape.get(1) || each.width() != shape.get(2))
            .count();
    return new NumberArray(
        ofGrey,
        ElementType.UINT8,
        index -> Byte.toUnsignedInt(values[index]),
        index -> names.get(index / one) + ", value " + (index % one + 1),
        List.of(),
        inFolders
            ? Optional.of(
                found.stream()
                    .map(each -> each.file().getParent().getFileName().toString())
                    .toList())
            : Optional.empty(),
        resized == 0 ? List.of(note) : List.of(note, resized + " of them were made that size."));
  }

  private void refuse() throws InvalidFile {
    if (!problems.isEmpty()) {
      if (problems.size() >= MOST_PROBLEMS) {
        problems.add("and perhaps more: no further image was looked at.");
      }
      throw new InvalidFile(problems);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> tree = Files.walk(folder, 2)) {
      return tree.filter(ImageFolder::isImage)
          .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
          .toList();
    }
  }

  private static boolean isImage(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith)
        && !name.startsWith(".") // what macOS leaves beside files
        && Files.isRegularFile(file);
  }

  /** Reads a header alone, so that no image of hostile size is decoded. */
  private Optional<Found> look(Path file) {
    return with(
        file,
        reader -> {
          int height = reader.getHeight(0);
          int width = reader.getWidth(0);
          if ((long) height * width > MOST_PIXELS) {
            throw new IOException(
                "found "
                    + height
                    + " × "
                    + width
                    + " pixels, expected at most "
                    + MOST_PIXELS
                    + " in all");
          }
          var types = reader.getImageTypes(0);
          boolean coloured = !types.hasNext() || isColoured(types.next().getColorModel());
          return new Found(file, height, width, coloured);
        });
  }

  /** A palette may hold nothing but greys. */
  private static boolean isColoured(ColorModel model) {
    if (!(model instanceof IndexColorModel palette)) {
      return model.getColorSpace().getNumComponents() > 1;
    }
    for (int i = 0; i < palette.getMapSize(); i++) {
      if (palette.getRed(i) != palette.getGreen(i) || palette.getRed(i) != palette.getBlue(i)) {
        return true;
      }
    }
    return false;
  }

  private void fill(Found image, int height, int width, int channels, byte[] values, int at) {
    with(
        image.file(),
        reader -> {
          BufferedImage read = reader.read(0);
          write(resized(plain(read), height, width), channels, values, at);
          return image;
        });
  }

  /** Uses a reader of a file, and tells what is wrong with the file. */
  private <T> Optional<T> with(Path file, Use<T> use) {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      String reason = "is no PNG or JPEG image, or a kind that is not known here";
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          in.seek(0);
          reader.setInput(in, false, true);
          return Optional.of(use.of(reader));
        } catch (IOException | RuntimeException e) {
          reason = "cannot be read: " + (e.getMessage() == null ? e : e.getMessage());
        } finally {
          reader.dispose();
        }
      }
      problems.add(file + ": " + reason);
    } catch (IOException e) {
      problems.add(file + ": cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** Reads something of one image. */
  private interface Use<T> {
    T of(ImageReader reader) throws IOException;
  }

  private int size(String key, OptionalInt asked, List<Integer> found) {
    List<Integer> different = found.stream().distinct().sorted().toList();
    if (asked.isEmpty() && different.size() > 1) {
      problems.add(
          "%s: found images of %s %d to %d, expected one size; \"%s\": %d makes them that"
              .formatted(
                  folder,
                  key,
                  different.get(0),
                  different.get(different.size() - 1),
                  key,
                  different.get(0)));
    }
    return asked.orElse(different.get(0));
  }

  /**
   * Draws an image in another size; where it becomes smaller, by halves, so that every pixel
   * counts.
   */
  private static BufferedImage resized(BufferedImage image, int height, int width) {
    if (image.getHeight() == height && image.getWidth() == width) {
      return image;
    }
    BufferedImage now = image;
    while (now.getHeight() / 2 >= height && now.getWidth() / 2 >= width) {
      now = drawn(now, now.getHeight() / 2, now.getWidth() / 2);
    }
    return drawn(now, height, width);
  }

  private static BufferedImage drawn(BufferedImage image, int height, int width) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return drawn;
  }

  /**
   * Returns the image in red, green and blue of 8 bits, on white. Java's own conversion would take
   * grey for linear light, and make it lighter.
   */
  private static BufferedImage plain(BufferedImage image) {
    int height = image.getHeight();
    int width = image.getWidth();
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ColorModel model = image.getColorModel();
    boolean grey = model.getNumColorComponents() == 1 && !(model instanceof IndexColorModel);
    Raster raster = image.getRaster();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int argb = grey ? grey(raster, model, x, y) : image.getRGB(x, y);
        int alpha = argb >>> 24;
        int red = onWhite(argb >> 16 & 0xFF, alpha);
        int green = onWhite(argb >> 8 & 0xFF, alpha);
        plain.setRGB(x, y, red << 16 | green << 8 | onWhite(argb & 0xFF, alpha));
      }
    }
    return plain;
  }

  private static int grey(Raster raster, ColorModel model, int x, int y) {
    int level = level(raster, x, y, 0);
    int alpha = model.hasAlpha() ? level(raster, x, y, 1) : 255;
    return alpha << 24 | level << 16 | level << 8 | level;
  }

  /** A sample in 8 bits. */
  private static int level(Raster raster, int x, int y, int band) {
    int bits = raster.getSampleModel().getSampleSize(band);
    int sample = raster.getSample(x, y, band);
    return bits > 8 ? sample >> (bits - 8) : sample * 255 / ((1 << bits) - 1);
  }

  private static int onWhite(int level, int alpha) {
    return (level * alpha + 255 * (255 - alpha) + 127) / 255;
  }

  private static void write(BufferedImage image, int channels, byte[] values, int from) {
    int at = from;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        if (channels == 1) {
          values[at++] = (byte) Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
        } else {
          values[at++] = (byte) red;
          values[at++] = (byte) green;
          values[at++] = (byte) blue;
        }
      }
    }
  }
}
