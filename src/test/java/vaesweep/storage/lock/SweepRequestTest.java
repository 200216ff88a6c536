package vaesweep.storage.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.lock.SweepRequest.Kind;

/** The danger: a request that is never heard, or that ends a run it was not meant for. */
class SweepRequestTest {
  private static final LockHolder HOLDER = new LockHolder("process 7, started then", true);
  private static final LockHolder NEXT = new LockHolder("process 8, started now", true);

  @TempDir private Path folder;
  private SweepRequest request;

  @BeforeEach
  void placeTheFile() {
    request = new SweepRequest(folder.resolve("beta.request"));
  }

  @Test
  void aRequestReachesItsAddresseeAlone() {
    assertThat(request.of(HOLDER)).isEmpty();
    request.ask(Kind.STOP, HOLDER);
    assertThat(request.of(HOLDER)).contains(Kind.STOP);
    assertThat(request.of(NEXT)).isEmpty();
  }

  @Test
  void cancelReplacesStop() {
    request.ask(Kind.STOP, HOLDER);
    request.ask(Kind.CANCEL, HOLDER);
    assertThat(request.of(HOLDER)).contains(Kind.CANCEL);
  }

  @Test
  void whatIsObeyedIsAskedNoMoreAndCanBeAskedAboutUntilItIsWithdrawn() {
    request.ask(Kind.STOP, HOLDER);
    assertThat(request.obeyed(HOLDER)).isEmpty();
    request.obey(Kind.STOP, HOLDER);
    assertThat(request.of(HOLDER)).isEmpty();
    assertThat(request.obeyed(HOLDER)).contains(Kind.STOP);
    assertThat(request.obeyed(NEXT)).isEmpty();
    request.ask(Kind.CANCEL, HOLDER);
    assertThat(request.of(HOLDER)).contains(Kind.CANCEL);
    request.withdraw();
    assertThat(request.obeyed(HOLDER)).isEmpty();
  }

  @Test
  void nothingStaysOfAWithdrawnRequest() throws IOException {
    request.ask(Kind.CANCEL, HOLDER);
    request.withdraw();
    request.withdraw();
    assertThat(request.of(HOLDER)).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aFileOfOtherContentAsksNothing() throws IOException {
    Files.writeString(folder.resolve("beta.request"), "stop");
    assertThat(request.of(HOLDER)).isEmpty();
  }

  @Test
  void aFolderThatIsMissingIsToldWithARemedy() {
    SweepRequest nowhere = new SweepRequest(folder.resolve("none/beta.request"));
    assertThatThrownBy(() -> nowhere.ask(Kind.STOP, HOLDER))
        .isInstanceOf(StorageFailure.class)
        .hasMessageContaining("beta.request: cannot be written")
        .hasMessageContaining("Ctrl-C");
  }
}
