package vaesweep.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards a script that merges what several machines made: failed trials must not look like none.
 */
@Timeout(60)
final class MergeExitTest {
  @TempDir Path folder;

  @Test
  void aMergeOfFailedTrialsExitsAsTheirSweepDoes() throws Exception {
    Path part = folder.resolve("part.db");
    GoldenSweep.run(part, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    Line merge = Line.run("merge", folder.resolve("whole.db").toString(), part.toString());
    assertThat(merge.text()).contains("1 of 4 trials complete", "1 failed");
    assertThat(merge.exit()).isEqualTo(1);
  }
}
