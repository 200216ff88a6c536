package vaesweep.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vaesweep.example.SmallData;
import vaesweep.spec.Configuration;

/**
 * Guards estimates of time: every look at the clock here is one millisecond after the one before.
 */
class TimingRunTest {
  private static final double MILLI = 1e-3;

  private final AtomicLong now = new AtomicLong();

  @Test
  void everyPartIsTimedByItself() {
    TimingRun.Times times = run(SmallData.configuration(), 0);

    // twelve steps of a millisecond; at the last there is one more look, at the limit
    assertThat(times.steps()).hasSize(6).allSatisfy(step -> assertThat(step).isEqualTo(MILLI));
    assertThat(times.evaluation()).isCloseTo(MILLI, within(1e-12));
    assertThat(times.end()).isCloseTo(MILLI, within(1e-12));
  }

  @Test
  void stepsGoOnOverEpochsUntilTheLimit() {
    assertThat(run(SmallData.configuration(), 0.1).steps()).hasSizeBetween(20, 50);
  }

  @Test
  void aTrialThatDivergesIsTimedAsFarAsItGoes() {
    assertThat(run(SmallData.divergent(), 0.1).steps()).isNotEmpty();
  }

  private TimingRun.Times run(Configuration configuration, double seconds) {
    return new TimingRun(
            SmallData.dataset(), SmallData.trial(configuration, 5), () -> now.addAndGet(1_000_000))
        .run(seconds);
  }
}
