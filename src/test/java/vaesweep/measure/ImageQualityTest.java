package vaesweep.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Guards against a ratio upside down or in the wrong logarithm. */
final class ImageQualityTest {
  @Test
  void aTenthOfTheErrorIsTenDecibelsMore() {
    assertThat(ImageQuality.psnr(1)).isCloseTo(0, within(1e-12));
    assertThat(ImageQuality.psnr(0.1)).isCloseTo(10, within(1e-12));
    assertThat(ImageQuality.psnr(0.0025)).isCloseTo(26.0206, within(1e-4));
  }
}
