package vaesweep.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Guards against a ratio upside down or in the wrong logarithm. */
final class ImageQualityTest {
  @Test
  void aTenthOfTheSquaredErrorIsTenDecibelsMore() {
    float[] black = new float[4];
    assertThat(ImageQuality.psnr(black, new float[] {1, 1, 1, 1})).isCloseTo(0, within(1e-12));
    assertThat(ImageQuality.psnr(black, new float[] {0, 0, 0, 1}))
        .isCloseTo(6.0206, within(1e-4)); // 10·log10(4)
    assertThat(ImageQuality.psnr(black, new float[] {0.1f, 0.1f, -0.1f, -0.1f}))
        .isCloseTo(20, within(1e-5));
  }

  @Test
  void anImageThatComesBackExactlyIsNotInfinitelyGood() {
    float[] image = {0.25f, 0.5f};
    assertThat(ImageQuality.psnr(image, image.clone())).isEqualTo(100);
  }
}
