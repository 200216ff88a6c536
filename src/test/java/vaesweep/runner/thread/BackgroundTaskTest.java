package vaesweep.runner.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Guards against numbers that are read before they are there, and failures nobody hears of. */
final class BackgroundTaskTest {
  @Test
  void closingWaitsForTheTask() {
    CountDownLatch opened = new CountDownLatch(1);
    AtomicReference<String> thread = new AtomicReference<>();

    try (BackgroundTask background =
        new BackgroundTask(
            "reference",
            () -> {
              try {
                opened.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              thread.set(Thread.currentThread().getName());
            })) {
      assertThat(background).isNotNull();
      assertThat(thread.get()).isNull();
      opened.countDown();
    }

    assertThat(thread.get()).isEqualTo("reference-1");
  }

  @Test
  void aFailureOfTheTaskIsPassedOn() {
    BackgroundTask background =
        new BackgroundTask(
            "reference",
            () -> {
              throw new IllegalArgumentException("no rows");
            });

    assertThatThrownBy(background::close)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no rows");
  }
}
