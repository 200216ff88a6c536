package vaesweep.runner.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Guards against a page cut off at a sweep's end, and against one that is never written. */
@Timeout(60)
final class PeriodicTaskTest {
  @Test
  void aTaskIsRepeated() throws InterruptedException {
    CountDownLatch thrice = new CountDownLatch(3);

    try (PeriodicTask refresher = new PeriodicTask(thrice::countDown, 1)) {
      thrice.await();
      assertThat(refresher).isNotNull();
    }
  }

  @Test
  void closeEndsAPauseAtOnce() {
    AtomicInteger runs = new AtomicInteger();
    PeriodicTask refresher = new PeriodicTask(runs::incrementAndGet, TimeUnit.HOURS.toMillis(1));

    refresher.close();

    assertThat(runs).hasValue(0);
  }

  @Test
  void aTaskUnderWayEndsUndisturbedBeforeCloseReturns() throws InterruptedException {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    PeriodicTask refresher =
        new PeriodicTask(
            () -> {
              began.countDown();
              ended.set(passed(mayEnd));
            },
            1);
    began.await();
    Thread closer = new Thread(refresher::close);
    closer.start();
    while (closer.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }

    mayEnd.countDown();
    closer.join();

    assertThat(ended).isTrue();
  }

  /** Whether the latch opened before an interrupt came. */
  private static boolean passed(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
