package vaesweep.diagnosis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The danger: numbers that hide a factor of ten, or digits that mean nothing. */
final class DigitsTest {
  @Test
  void numbersKeepFourDigitsWithoutTrailingZeros() {
    assertThat(
            List.of(0.784, 1568.0, 0.30000000000000004, 25.512, 123456.0, 0.0).stream()
                .map(Digits::of))
        .containsExactly("0.784", "1568", "0.3", "25.51", "123500", "0");
  }

  @Test
  void verySmallAndVeryLargeNumbersAreWrittenWithAnExponent() {
    assertThat(Digits.of(2e-7)).isEqualTo("2e-7");
    assertThat(Digits.of(0.00001275)).isEqualTo("1.275e-5");
    assertThat(Digits.of(-1.5e9)).isEqualTo("−1.5e9");
    assertThat(Digits.of(12_345_678)).isEqualTo("1.235e7");
  }

  @Test
  void whatIsNotFiniteIsNeverANumber() {
    assertThat(Digits.of(Double.NaN)).isEqualTo("not finite");
  }

  @Test
  void natsHaveTwoDecimalsAndARealMinus() {
    assertThat(Digits.nats(-258.306)).isEqualTo("−258.31");
    assertThat(Digits.nats(-0.0)).isEqualTo("0.00");
    assertThat(Digits.nats(999_999.99)).isEqualTo("999999.99");
  }

  @Test
  void natsThatAreManyHaveAnExponent() {
    assertThat(Digits.nats(733_983_068.61)).isEqualTo("7.34e8");
    assertThat(Digits.nats(-1_000_000)).isEqualTo("−1e6");
  }

  @Test
  void durationsAreReadAsPeopleSayThem() {
    assertThat(Digits.duration(4.51)).isEqualTo("4.5 s");
    assertThat(Digits.duration(72)).isEqualTo("1 min 12 s");
    assertThat(Digits.duration(3_780)).isEqualTo("1 h 3 min");
  }

  @Test
  void manyNumbersBecomeARange() {
    assertThat(Phrases.numbers(List.of(3.0, 1.0, 2.0, 1.0))).isEqualTo("1, 2 and 3");
    assertThat(Phrases.numbers(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0))).isEqualTo("1 to 7");
  }

  @Test
  void longListsSayHowManyAreLeftOut() {
    assertThat(Phrases.some(List.of("a", "b", "c", "d"), 2)).isEqualTo("a, b and 2 more");
    assertThat(Phrases.some(List.of("a", "b"), 2)).isEqualTo("a and b");
  }
}
