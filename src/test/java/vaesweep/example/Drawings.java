package vaesweep.example;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Picture;

/** Small pictures that look a little like clothes. */
final class Drawings {
  private static final int TILE = 28;

  private Drawings() {}

  static List<Picture> of(int seed, List<LatentUnit> units) {
    double detail = Math.min(1, units.stream().mapToDouble(LatentUnit::kl).sum() / 12);
    int strongest = Math.min(5, units.size());
    return List.of(
        draw(Picture.Kind.RECONSTRUCTIONS, 2, 10, row -> row == 0 ? 1 : detail),
        draw(Picture.Kind.SAMPLES, 4, 10, row -> detail * (0.6 + 0.4 * Math.sin(seed + row))),
        draw(Picture.Kind.TRAVERSAL, strongest, 11, row -> detail));
  }

  private interface Detail {
    double of(int row);
  }

  private static Picture draw(Picture.Kind kind, int rows, int columns, Detail detail) {
    BufferedImage image =
        new BufferedImage(columns * TILE, rows * TILE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    for (int i = 0; i < rows * columns; i++) {
      int shape = kind == Picture.Kind.RECONSTRUCTIONS ? i % columns : i;
      tile(graphics, i % columns * TILE, i / columns * TILE, shape, detail.of(i / columns));
    }
    graphics.dispose();
    return new Picture(kind, rows, columns, png(image));
  }

  private static void tile(Graphics2D graphics, int x, int y, int shape, double detail) {
    int steps = 6;
    for (int i = 0; i < steps; i++) {
      int grey = (int) (40 + (90 + 120 * detail) * i / steps);
      int blur = (int) ((1 - detail) * (steps - i));
      int width = 8 + shape * 5 % 12 + blur - i;
      int height = 10 + shape * 7 % 13 + blur - i;
      graphics.setColor(new Color(grey, grey, grey));
      graphics.fillRect(x + (TILE - width) / 2, y + (TILE - height) / 2, width, height);
      if (shape % 3 == 0 && detail > 0.3) {
        graphics.fillRect(x + 3 + i, y + 5, TILE - 6 - 2 * i, 6);
      }
    }
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
