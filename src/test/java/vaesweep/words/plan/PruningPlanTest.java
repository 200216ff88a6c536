package vaesweep.words.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.plan.PlannedSweep;
import vaesweep.trial.Shard;

/** Guards against a rule of which parts compare nothing, and nobody is told. */
final class PruningPlanTest {
  @TempDir private Path folder;

  private List<String> lines(String rule, String configurations) throws Exception {
    Path path = folder.resolve("x.json");
    Files.writeString(
        path,
        "{\"name\":\"x\",\"data\":\"optdigits\",\"method\":\"list\",\"early_terminate\":{\"type\":"
            + "\"successive_halving\","
            + rule
            + "},\"parameters\":{\"epochs\":20},\"configurations\":["
            + configurations
            + "]}");
    SweepFile file = SweepFile.open(path, List.of(), (name, bytes, total) -> {});
    return PruningPlan.lines(PlannedSweep.of(file, Shard.WHOLE));
  }

  private static final String TWO = "{\"beta\":1,\"learning_rate\":{\"values\":[0.1,0.01]}}";

  @Test
  void groupsOfOneAreCounted() throws Exception {
    assertThat(lines("\"min_iter\":3", TWO + ",{\"beta\":2},{\"beta\":3}"))
        .contains("2 of 3 groups have one configuration, so nothing is compared there.");
    assertThat(lines("\"min_iter\":3", TWO + ",{\"beta\":2}"))
        .contains("1 of 2 groups has one configuration, so nothing is compared there.");
    assertThat(lines("\"min_iter\":3", TWO)).noneMatch(line -> line.contains("nothing"));
  }

  @Test
  void rungsBeyondEveryTrainingAreNamedWhereTheFileHasThem() throws Exception {
    assertThat(lines("\"max_iter\":81,\"s\":3", TWO))
        .contains("The rung after epoch 27 compares nothing, for the longest training has 20.");
    assertThat(lines("\"max_iter\":243,\"s\":4", TWO))
        .contains(
            "The rungs after epochs 27, 81 compare nothing, for the longest training has 20.");
    assertThat(lines("\"max_iter\":20,\"s\":2", TWO)).noneMatch(line -> line.contains("nothing"));
  }
}
