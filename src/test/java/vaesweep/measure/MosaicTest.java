package vaesweep.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vaesweep.trial.measured.Picture;

/** Guards against tiles that are turned, swapped or brightened on their way into a file. */
final class MosaicTest {
  @Test
  void everyPixelIsWhereItsTileIs() throws IOException {
    int height = 3;
    int width = 2;
    float[] tiles = new float[5 * height * width];
    for (int i = 0; i < tiles.length; i++) {
      tiles[i] = 8 * i / 255f;
    }

    Picture picture = new Mosaic(height, width, 1, 2, 3).add(tiles).picture(Picture.Kind.SAMPLES);

    assertThat(picture.kind()).isEqualTo(Picture.Kind.SAMPLES);
    assertThat(picture.rows()).isEqualTo(2);
    assertThat(picture.columns()).isEqualTo(3);
    BufferedImage image = decoded(picture);
    assertThat(image.getWidth()).isEqualTo(6);
    assertThat(image.getHeight()).isEqualTo(6);
    for (int y = 0; y < 6; y++) {
      for (int x = 0; x < 6; x++) {
        int tile = y / height * 3 + x / width;
        int pixel = tile * height * width + y % height * width + x % width;
        int level = tile < 5 ? 8 * pixel : 0;
        assertThat(image.getRaster().getSample(x, y, 0)).as("%d, %d", x, y).isEqualTo(level);
      }
    }
  }

  @Test
  void whatIsAddedLaterComesAfter() throws IOException {
    Picture picture =
        new Mosaic(1, 1, 1, 2, 2)
            .add(new float[] {0.2f, 0.4f, 0.6f})
            .add(new float[] {0.8f})
            .picture(Picture.Kind.SAMPLES);

    assertThat(decoded(picture).getRaster().getSamples(0, 0, 2, 2, 0, (int[]) null))
        .containsExactly(51, 102, 153, 204);
  }

  @Test
  void valuesBeyondBlackAndWhiteAreCutOff() throws IOException {
    Picture picture =
        new Mosaic(1, 4, 1, 1, 1)
            .add(new float[] {-3, 1.5f, Float.NaN, Float.POSITIVE_INFINITY})
            .picture(Picture.Kind.SAMPLES);

    assertThat(decoded(picture).getRaster().getSamples(0, 0, 4, 1, 0, (int[]) null))
        .containsExactly(0, 255, 0, 255);
  }

  private static BufferedImage decoded(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.png()));
  }
}
