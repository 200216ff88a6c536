package vaesweep.diagnosis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Guards what is said of repeats: an interval that is too narrow makes noise a result. */
final class MeanIntervalTest {
  @Test
  void threeRepeatsHaveTheIntervalOfStudentsTWithTwoDegreesOfFreedom() {
    MeanInterval interval = MeanInterval.of(DoubleStream.of(1, 2, 3));
    assertThat(interval.mean()).isEqualTo(2);
    assertThat(interval.standardError().getAsDouble())
        .isCloseTo(1 / Math.sqrt(3), within(1e-12)); // deviation 1 over the root of 3
    assertThat(interval.halfWidth().getAsDouble())
        .isCloseTo(4.302652729911275 / Math.sqrt(3), within(1e-9)); // t table, 0.975, 2
    assertThat(interval.count()).isEqualTo(3);
  }

  @Test
  void oneRepeatHasNoInterval() {
    MeanInterval interval = MeanInterval.of(DoubleStream.of(7));
    assertThat(interval.mean()).isEqualTo(7);
    assertThat(interval.standardError()).isEmpty();
    assertThat(interval.halfWidth()).isEmpty();
    assertThat(interval.excludesZero()).isFalse();
  }

  @Test
  void zeroIsExcludedOnlyWhereTheIntervalEndsBeforeIt() {
    assertThat(MeanInterval.of(DoubleStream.of(1, 2, 3)).excludesZero()).isFalse(); // 2 ± 2.48
    assertThat(MeanInterval.of(DoubleStream.of(2, 2.5, 3)).excludesZero()).isTrue(); // 2.5 ± 1.24
  }

  @Test
  void noRepeatHasNoMean() {
    assertThatThrownBy(() -> MeanInterval.of(DoubleStream.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
