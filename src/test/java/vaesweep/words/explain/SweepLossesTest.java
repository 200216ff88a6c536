package vaesweep.words.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.cli.CommandLineInterface;
import vaesweep.cli.console.Console;

/** Guards against two verbs that count the objectives of one file differently. */
final class SweepLossesTest {
  private static final String WEIGHTS =
      "\"beta\":{\"values\":[1,64]},\"reduction\":{\"values\":[\"sum\",\"mean/sum\"]}";

  private static final String CAPACITIES =
      "\"objective\":{\"type\":\"capacity\",\"gamma\":{\"values\":[10,640]},\"capacity\":25,"
          + "\"annealing\":\"none\"},\"reduction\":{\"values\":[\"sum\",\"mean/sum\"]}";

  @TempDir Path folder;

  /** Of optdigits' 64 features, so that beta 64 under sum is beta 1 under mean/sum. */
  @Test
  void explainCallsOneWhatPlanCallsOne() throws IOException {
    assertThat(told("explain", WEIGHTS))
        .contains("4 different losses over 64 features, but 3 objectives.")
        .contains("Losses 2, 3 are the same objective: beta_eff 64 in each.");
    assertThat(told("plan", WEIGHTS))
        .contains("Configurations 2, 3 are the same objective: beta_eff 64 in each.");
  }

  @Test
  void capacitiesAreToldByTheirGamma() throws IOException {
    assertThat(told("explain", CAPACITIES))
        .contains("4 different losses over 64 features, but 3 objectives.")
        .contains("Losses 2, 3 are the same objective: gamma_eff 640 in each.")
        .contains("gamma_eff")
        .containsPattern("(?m)^ +2 .* mean/sum .* 640 +1/64 +640 +10 +10 +640$")
        .contains("A capacity has no beta: to the right, the gamma to write");
    assertThat(told("plan", CAPACITIES))
        .contains("Configurations 2, 3 are the same objective: gamma_eff 640 in each.");
    assertThat(told("explain", WEIGHTS)).doesNotContain("gamma");
  }

  @Test
  void programsReadWhichLossesAreOne() throws IOException {
    assertThat(told("explain", CAPACITIES, "--json"))
        .contains("\"loss\": 2", "\"gamma_eff\": 640", "\"same_objective_as\": [ 3 ]")
        .contains("\"same_objective_as\": [ ]");
  }

  private String told(String verb, String parameters, String... more) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.json"),
            "{\"name\":\"s\",\"method\":\"grid\",\"data\":\"optdigits\",\"parameters\":{"
                + parameters
                + "}}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] arguments = new String[2 + more.length];
    arguments[0] = verb;
    arguments[1] = file.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    int exit = CommandLineInterface.run(new Console(printed, printed, false), arguments);
    assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
