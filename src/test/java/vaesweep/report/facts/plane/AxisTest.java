package vaesweep.report.facts.plane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The danger: numbers of an exploded training are so large that a step is lost in them, and whoever
 * walks along the axis never arrives.
 */
final class AxisTest {
  private static final Duration NEVER = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 31.5, 1e15, 1e16, 9.223372036854776E18, -1e30, 1e300})
  void anAxisOfOneNumberHasSteps(double value) {
    Axis axis = Axis.of(DoubleStream.of(value));
    assertThat(axis.low()).isLessThanOrEqualTo(value);
    assertThat(axis.high()).isGreaterThan(axis.low()).isGreaterThanOrEqualTo(value);
    assertThat(axis.low() + axis.step()).isGreaterThan(axis.low());
    assertThat(axis.high() - axis.step()).isLessThan(axis.high());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 31.5, 1e16, 9.223372036854776E18, 1e300})
  void linesOfEqualElboEnd(double value) {
    Axis small = Axis.of(DoubleStream.of(0, 3));
    for (Axis distortion :
        List.of(
            Axis.of(DoubleStream.of(value)), Axis.of(DoubleStream.of(value, Math.nextUp(value))))) {
      List<IsoElbo> lines =
          Assertions.assertTimeoutPreemptively(NEVER, () -> IsoElbo.across(small, distortion));
      assertThat(lines).hasSizeLessThan(100);
    }
  }
}
