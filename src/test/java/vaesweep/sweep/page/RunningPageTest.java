package vaesweep.sweep.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vaesweep.runner.thread.PeriodicTask;
import vaesweep.storage.StorageFailure;
import vaesweep.sweep.file.Refusal;

/** Guards against a page that is given up after one failure, and a warning at every renewal. */
@Timeout(60)
final class RunningPageTest {
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(text, true, StandardCharsets.UTF_8);

  private static Refusal full() {
    return new Refusal(
        Refusal.Fault.ENVIRONMENT, "beta.html: the page cannot be written (no space)");
  }

  /** A page that fails with each of these, and then is written. */
  private static Runnable failing(AtomicInteger written, Throwable... reasons) {
    Deque<Throwable> left = new ArrayDeque<>(List.of(reasons));
    return () -> {
      Throwable reason = left.poll();
      if (reason instanceof RuntimeException failure) {
        throw failure;
      }
      if (reason instanceof Error failure) {
        throw failure;
      }
      written.incrementAndGet();
    };
  }

  private List<String> said() {
    return text.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aPageThatFailsTwiceIsTriedAgainAndTellsItsReasonOnce() throws InterruptedException {
    AtomicInteger written = new AtomicInteger();
    CountDownLatch twice = new CountDownLatch(2);
    RunningPage page = new RunningPage(failing(written, full(), full()), stream::println);

    try (PeriodicTask refresher =
        new PeriodicTask(
            () -> {
              page.run();
              if (written.get() > 0) {
                twice.countDown();
              }
            },
            1)) {
      twice.await();
      assertThat(refresher).isNotNull();
    }

    assertThat(written.get()).isGreaterThan(1);
    assertThat(said()).containsExactly("warning: beta.html: the page cannot be written (no space)");
  }

  @Test
  void everyReasonIsToldAndOneThatComesBackAgain() {
    AtomicInteger written = new AtomicInteger();
    StorageFailure gone = new StorageFailure("beta.db: no such database; run its sweep first");
    RunningPage page =
        new RunningPage(
            failing(written, full(), gone, new OutOfMemoryError("heap")), stream::println);
    for (int i = 0; i < 4; i++) {
      page.run();
    }
    assertThat(written).hasValue(1);
    assertThat(said()).hasSize(3);
    assertThat(said().get(1)).isEqualTo("warning: beta.db: no such database; run its sweep first");
    assertThat(said().get(2)).startsWith("warning: the page could not be renewed: there was not");

    RunningPage another = new RunningPage(changing(full()), stream::println);
    for (int i = 0; i < 3; i++) {
      another.run();
    }
    assertThat(said()).as("full, written, and full again").hasSize(5);
  }

  /** A page that fails every other time. */
  private static Runnable changing(Refusal reason) {
    AtomicInteger times = new AtomicInteger();
    return () -> {
      if (times.getAndIncrement() % 2 == 0) {
        throw reason;
      }
    };
  }
}
