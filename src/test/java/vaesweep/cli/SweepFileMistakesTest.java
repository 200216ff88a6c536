package vaesweep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.cli.console.ExitCode;

/** Guards against a mistake of a sweep file that the command line tells in another way, or not. */
final class SweepFileMistakesTest {
  private static final String SPEC =
      "{\"name\":\"s\",\"method\":\"grid\",\"data\":\"optdigits\",\"parameters\":{\"beta\":"
          + "{\"values\":[1,2]},\"epochs\":1,\"hidden\":[10]}}";

  @TempDir Path folder;

  private final CapturedConsole console = new CapturedConsole();

  @Test
  void aYamlFileIsCalledOneEvenWhereItsBeginningLooksLikeJson() throws Exception {
    Path yaml = Files.writeString(folder.resolve("s.yml"), "{name: s, method: grid}");
    assertThat(console.run("plan", yaml.toString())).isEqualTo(ExitCode.WRONG_INPUT.code());
    assertThat(console.told()).startsWith(yaml + ":1:1: this is YAML, and sweep files are JSON; ");
    Path json = Files.writeString(folder.resolve("json.yml"), SPEC);
    assertThat(console.run("plan", json.toString())).isZero();
  }

  @Test
  void unknownDataAndRepeatedValuesAreToldInOneGo() throws Exception {
    Path file = Files.writeString(folder.resolve("s.json"), SPEC);
    assertThat(console.run("plan", file.toString(), "data=mnist", "lr=1"))
        .isEqualTo(ExitCode.WRONG_INPUT.code());
    assertThat(console.told())
        .contains("data=mnist: no such data set: mnist", "lr=1: no such parameter")
        .contains("2 problems; nothing was run.");
    assertThat(console.run("plan", file.toString(), "beta=1,1,2")).isZero();
    assertThat(console.told())
        .contains(
            "2 configurations × 1 repeat = 2 trials; 1 more was equal to one of these and merged.",
            "beta: 2 of 3 values are 1; equal configurations are merged.");
    String results = folder.resolve("results").toString();
    assertThat(console.run(file.toString(), "beta=1,1", "epochs=1", "--results", results)).isZero();
    assertThat(console.told())
        .contains("beta: 2 of 2 values are 1; equal configurations are merged.");
  }
}
