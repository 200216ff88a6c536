package vaesweep.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.spec.file.FeatureScaling;
import vaesweep.trial.data.Scaler;

/** Guards against numbers that a person gets back in another unit than they came in. */
final class ScalerTest {
  private static Stream<Scaler> all() {
    return Stream.of(
        Scaler.NONE,
        new Scaler(FeatureScaling.Unit.OF_THE_TYPE, List.of(0.0), List.of(255.0)),
        new Scaler(new FeatureScaling.MinMax(), List.of(-3.0, 1e6), List.of(0.1, 1e7)),
        new Scaler(new FeatureScaling.Standardise(), List.of(5.5, -2.0), List.of(1 / 3.0, 40.0)),
        new Scaler(new FeatureScaling.Logistic(), List.of(0.0, 100.0), List.of(2.0, 7.0)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsScaledComesBack(Scaler scaler) {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      int feature = i % 2;
      double offset = scaler.offsets().get(scaler.offsets().size() == 1 ? 0 : feature);
      double x = offset + 3 * scaler.divisor(feature) * random.nextGaussian();
      assertThat(scaler.original(feature, scaler.scaled(feature, x)))
          .isCloseTo(x, within(1e-9 * (Math.abs(x) + scaler.divisor(feature))));
    }
  }

  @Test
  void featuresAreWhatTheirScalingSays() {
    Scaler standard =
        new Scaler(new FeatureScaling.Standardise(), List.of(5.0, -2.0), List.of(2.0, 4.0));
    assertThat(standard.scaled(0, 9)).isEqualTo(2);
    assertThat(standard.scaled(1, -4)).isEqualTo(-0.5);
    assertThat(standard.original(new float[] {2, -0.5f, 0, 1}, 2)).containsExactly(9, -4, 5, 2);
    Scaler logistic = new Scaler(new FeatureScaling.Logistic(), List.of(5.0), List.of(2.0));
    assertThat(logistic.scaled(0, 5)).isEqualTo(0.5);
    assertThat(logistic.scaled(0, 7)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-15));
  }

  @Test
  void divisorsThatAreNoneAreRefused() {
    assertThatThrownBy(() -> new Scaler(FeatureScaling.NONE, List.of(0.0), List.of(0.0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scaler(FeatureScaling.NONE, List.of(0.0, 1.0), List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aDatabaseGivesItBack(Scaler scaler) {
    assertThat(ScalerText.read(ScalerText.of(scaler).orElseThrow())).contains(scaler);
    assertThat(ScalerText.of(Scaler.SHARES)).isEmpty();
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"scale\":\"none\",\"offset\":[0],\"divisor\":[0]}",
        "{\"scale\":\"none\",\"offset\":[0],\"divisor\":[1,2]}",
        "{\"scale\":\"zoom\",\"offset\":[0],\"divisor\":[1]}"
      })
  void aTextThatIsNoneIsNotRead(String text) {
    assertThat(ScalerText.read(text)).isEmpty();
  }
}
