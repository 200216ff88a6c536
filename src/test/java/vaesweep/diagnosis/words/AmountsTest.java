package vaesweep.diagnosis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Guards against "0 MB needed, found 0 MB free": two amounts that differ and read alike. */
final class AmountsTest {
  @Test
  void sizesThatDifferReadDifferently() {
    assertThat(Amounts.size(400_000, 300_000)).isEqualTo("400 kB");
    assertThat(Amounts.size(87_400_000, 87_100_000)).isEqualTo("87.4 MB");
    assertThat(Amounts.size(87_100_000, 87_400_000)).isEqualTo("87.1 MB");
    assertThat(Amounts.size(87_000_001, 87_000_000)).isEqualTo("87000001 bytes");
    assertThat(Amounts.size(87_000_000, 5)).isEqualTo("87 MB");
    assertThat(Amounts.size(0, 1)).isEqualTo("0 bytes");
    assertThat(Amounts.size(1, 0)).isEqualTo("1 byte");
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      long one = (long) Math.pow(10, 14 * random.nextDouble());
      long other = one + 1 + (long) Math.pow(10, 10 * random.nextDouble());
      assertThat(Amounts.size(one, other)).isNotEqualTo(Amounts.size(other, one));
      assertThat(Amounts.size(one, one)).isEqualTo(Amounts.size(one));
    }
  }

  @Test
  void nothingButNothingIsNothing() {
    assertThat(Amounts.size(1)).isEqualTo("1 byte");
    assertThat(Amounts.size(0)).isEqualTo("0 bytes");
    assertThat(Amounts.duration(Duration.ZERO)).isEqualTo("0.0 s");
    assertThat(Amounts.duration(Duration.ofMillis(1))).isEqualTo("under 0.1 s");
    assertThat(Amounts.duration(Duration.ofMillis(60))).isEqualTo("0.1 s");
    assertThat(Digits.share(0, 1000)).isEqualTo("0%");
    assertThat(Digits.share(1, 1000)).isEqualTo("under 1%");
    assertThat(Digits.share(1, 2)).isEqualTo("50%");
    assertThat(Digits.share(999, 1000)).isEqualTo("over 99%");
    assertThat(Digits.share(1000, 1000)).isEqualTo("100%");
  }
}
