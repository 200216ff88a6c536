package vaesweep.measure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vaesweep.trial.measured.Picture;

/** Grey or coloured images of one size, laid out in rows and columns without gaps, as one PNG. */
public final class Mosaic {
  private final int height;
  private final int width;
  private final int channels;
  private final int columns;
  private final BufferedImage image;
  private int tiles;

  /**
   * @param height of a tile, in pixels
   * @param width of a tile, in values: pixels times channels
   * @param channels 1 for grey, 3 for red, green and blue
   * @param rows of tiles
   * @param columns of tiles
   */
  public Mosaic(int height, int width, int channels, int rows, int columns) {
    this.height = height;
    this.width = width;
    this.channels = channels;
    this.columns = columns;
    image =
        new BufferedImage(
            width / channels * columns,
            height * rows,
            channels == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
  }

  /**
   * Adds tiles, row by row.
   *
   * @param values shape [tiles, height, width]; 0 is black and 1 is white, what lies beyond is cut
   *     off
   */
  public Mosaic add(float[] values) {
    int size = height * width;
    for (int from = 0; from < values.length; from += size) {
      int left = tiles % columns * width / channels;
      int top = tiles / columns * height;
      for (int i = 0; i < size; i++) {
        int level = Math.round(255 * Math.min(1, Math.max(0, values[from + i])));
        image
            .getRaster()
            .setSample(left + i % width / channels, top + i / width, i % channels, level);
      }
      tiles++;
    }
    return this;
  }

  /** Returns the picture, encoded. */
  public Picture picture(Picture.Kind kind) {
    return new Picture(kind, image.getHeight() / height, columns, png());
  }

  /** Returns the image as a PNG file. */
  public byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a byte array is always writable
    }
    return bytes.toByteArray();
  }
}
