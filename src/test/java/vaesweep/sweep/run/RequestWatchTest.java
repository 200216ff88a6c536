package vaesweep.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.trial.stop.StopSignal;

/** Guards against a stop that is heard and not answered, or answered once nobody stops any more. */
@Timeout(30)
final class RequestWatchTest {
  @TempDir Path folder;

  @Test
  void aStopIsObeyedAndAnsweredUntilTheSweepEnds() {
    ResultFiles files = new ResultFiles(folder, "x");
    SweepRequest request = files.request();
    StopSignal stop = new StopSignal();
    try (SweepLock lock = SweepLock.acquire(files.lock(), Instant.EPOCH)) {
      request.obey(SweepRequest.Kind.STOP, lock.holder()); // left by one that was killed
      try (RequestWatch watch = new RequestWatch(files, lock, stop, new SweepListener() {})) {
        assertThat(request.obeyed(lock.holder())).isEmpty();
        request.ask(SweepRequest.Kind.STOP, lock.holder());
        while (request.obeyed(lock.holder()).isEmpty()) {
          Thread.onSpinWait();
        }
        assertThat(stop.beginsNone()).isTrue();
        assertThat(stop.requested()).isFalse();
      }
      assertThat(request.obeyed(lock.holder())).isEmpty();
    }
  }
}
