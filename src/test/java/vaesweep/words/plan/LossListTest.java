package vaesweep.words.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.cli.CommandLineInterface;
import vaesweep.cli.console.Console;

/** Guards against a grid that is taken for many objectives, though it varies only the training. */
final class LossListTest {
  private static final String STEP_SIZES = "\"learning_rate\":{\"values\":[0.001,0.01]}";

  @TempDir Path folder;

  @Test
  void whatIsTrainedInSeveralWaysIsOneLoss() throws IOException {
    assertThat(plan(STEP_SIZES)).contains("\nAll configurations minimise the same loss.\n");
    assertThat(plan("\"beta\":{\"values\":[1,2]}"))
        .contains("\nEach configuration minimises a loss of its own.\n");
    assertThat(plan("\"beta\":1")).doesNotContain("minimise");
  }

  /** Of optdigits' 64 features, so that beta 64 under sum is beta 1 under mean/sum. */
  @Test
  void eachLossHasItsConfigurations() throws IOException {
    String plan =
        plan(
            "\"beta\":{\"values\":[1,64]},\"reduction\":{\"values\":[\"sum\",\"mean/sum\"]},"
                + STEP_SIZES);
    assertThat(plan)
        .contains("They minimise 4 different losses, but 3 objectives:")
        .containsPattern("(?m)^ +1 +1 +sum +1 +0\\.\\d+ +1, 2$")
        .containsPattern("(?m)^ +2 +1 +mean/sum +64 +\\S+ +3, 4$")
        .containsPattern("(?m)^ +3 +64 +sum +64 +\\S+ +5, 6$")
        .containsPattern("(?m)^ +4 +64 +mean/sum +4096 +\\S+ +7, 8$");
  }

  /** While its weight grows, a training minimises other losses than at its end. */
  @Test
  void aScheduleIsAWayToTheSameLoss() throws IOException {
    assertThat(
            plan(
                "\"epochs\":9,\"annealing\":{\"values\":[\"none\",{\"type\":\"linear\",\"length\":5}]}"))
        .contains("\nAll configurations minimise the same loss at full weight.\n");
  }

  @Test
  void neighboursAreSaidByTheirEnds() {
    assertThat(LossList.numbers(List.of(1, 2, 3, 5, 7, 8))).isEqualTo("1–3, 5, 7, 8");
    assertThat(LossList.numbers(List.of(4))).isEqualTo("4");
    assertThat(LossList.numbers(List.of(1, 2))).isEqualTo("1, 2");
    assertThat(LossList.numbers(List.of(9, 10, 11, 12))).isEqualTo("9–12");
  }

  private String plan(String parameters) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.json"),
            "{\"name\":\"s\",\"method\":\"grid\",\"data\":\"optdigits\",\"parameters\":{"
                + parameters
                + "}}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    int exit =
        CommandLineInterface.run(
            new Console(printed, printed, false), new String[] {"plan", file.toString()});
    assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
